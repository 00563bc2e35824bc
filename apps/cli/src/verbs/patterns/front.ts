import { type PatternSettingsBody, patternSettingsSchema } from '@homeround/contract';
import type { CandidatePattern } from '@homeround/domain';
import {
  type CatalogueFigures,
  type FoundPoint,
  prepareFront,
  thawCatalogue,
  toBaseline,
  toCatalogueFigures,
} from '@homeround/solve';
import type { Console } from '../../console';
import { EXIT, type ExitCode } from '../../exit-codes';
import { untilInterrupted } from '../../interrupt';
import { loadDataset, showWarnings } from '../../load-input';
import { Refusal, refuse } from '../../refusal';
import { toCandidateFields } from './candidate-schema';
import { hours, points, share, toTableLines } from './figure-text';
import { type Asked, FRONT_KIND, type FrontFile } from './front-file';
import { idOf, idOfDataset } from './id-of';
import { toCatalogueFields } from './placements';
import { planningDay } from './planning-day';
import { readJsonFile } from './read-json-file';
import { searchCatalogues } from './search-catalogues';
import { writeJsonFile } from './write-json-file';

export interface FrontOptions {
  readonly kMax: number;
  readonly seconds: number;
  readonly threads: number;
  readonly seed: number;
  readonly out: string;
  readonly settings?: string;
  readonly use: Asked['use'];
  readonly locality?: string[];
  readonly day?: string;
  readonly name?: string;
}

/** Searches for the best catalogues of 1, 2, … patterns and writes them all. */
export async function front(folder: string, options: FrontOptions, console: Console): Promise<ExitCode> {
  const settings = readSettings(options.settings);
  const dataset = loadDataset(folder, console);
  const { kMax, seconds, threads, seed, use, locality, day = planningDay(dataset) } = options;
  const asked = {
    ...{ kMax, seconds, threads, seed, settings, use },
    ...(locality ? { localityIds: locality } : {}),
  };
  const { input, faults } = await prepareFront(dataset, { ...asked, day });
  if (!input) throw new Refusal(faults);
  showWarnings(faults, console);
  const { result: found, interrupted } = await untilInterrupted(
    console,
    'the best catalogues so far are kept',
    (signal) => searchCatalogues(input, { kMin: 1, kMax, seconds, seed, threads }, console, signal),
  );
  if (found.length === 0)
    refuse('FRONT_WITHOUT_POINTS', 'no catalogue was found', 'Give the search more seconds.');
  const about = { dataset: { datasetId: idOfDataset(folder), name: dataset.name }, day, asked };
  const baseline = toCatalogueFigures(input, toBaseline(input), null);
  const { name = `Up to ${kMax} patterns` } = options;
  const file = toFile({ ...about, name, stopped: interrupted, baseline }, input.candidates, found);
  writeJsonFile(options.out, file);
  const { frontId, stopped, points: filed, candidates } = file;
  console.data({
    ...{ out: options.out, frontId, name, ...about, stopped, faults, baseline },
    candidateCount: candidates.length,
    points: filed.map(({ patterns, workPatternIds, figures }) => ({ patterns, workPatternIds, figures })),
  });
  console.result(toFrontLines(baseline, found));
  console.note(`${options.out} written`);
  return interrupted ? EXIT.interrupted : EXIT.done;
}

/** A file holds what differs from the usual settings. @throws Refusal */
function readSettings(file: string | undefined): PatternSettingsBody {
  return file === undefined ? patternSettingsSchema.parse({}) : readJsonFile(file, patternSettingsSchema);
}

type About = Pick<FrontFile, 'dataset' | 'day' | 'asked' | 'name' | 'stopped' | 'baseline'>;

function toFile(
  { name, ...about }: About,
  candidates: readonly CandidatePattern[],
  found: readonly FoundPoint[],
): FrontFile {
  const content = {
    ...about,
    candidates: candidates.map(toCandidateFields),
    points: found.map(({ patterns, figures, catalogue }) => ({
      ...{ patterns, figures: { ...figures } },
      ...toCatalogueFields(thawCatalogue(catalogue)),
    })),
  };
  return { ...FRONT_KIND, frontId: idOf(content), name, ...content };
}

function toFrontLines(baseline: CatalogueFigures, found: readonly FoundPoint[]): string[] {
  return toTableLines([
    ['patterns', 'points', 'at least', 'gap', 'too few h', 'too many h', 'moved h', 'changed', 'individual'],
    ...found.map(({ patterns, figures }) => toRow(`${patterns}`, figures)),
    toRow(`today ${baseline.patterns}`, baseline),
  ]);
}

/** Hours are of a week. */
function toRow(first: string, figures: CatalogueFigures): string[] {
  const { total, lowerBound, gap, shortfallHours, excessHours, movedHours } = figures;
  return [
    ...[first, points(total)],
    ...(lowerBound === null || gap === null ? ['', ''] : [points(lowerBound), share(gap)]),
    ...[hours(shortfallHours), hours(excessHours), hours(movedHours)],
    ...[`${figures.workersChanged}`, `${figures.individual}`],
  ];
}
