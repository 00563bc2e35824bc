import { type Measures, newMeasureSchema } from '@homeround/contract';
import type { Catalogue, Dataset, PatternBounds, PayRates } from '@homeround/domain';
import { findTeamCapacity, toBaseline, toCatalogueFigures } from '@homeround/solve';
import type { Console } from '../../console';
import { EXIT, type ExitCode } from '../../exit-codes';
import { untilInterrupted } from '../../interrupt';
import { loadDataset } from '../../load-input';
import { refuse } from '../../refusal';
import { toCandidateFields } from './candidate-schema';
import { type Choice, chooseCatalogue, type ChosenCatalogue } from './choose-catalogue';
import { type FrontFile, readFrontFile } from './front-file';
import { countAnew } from './count-anew';
import { idOf } from './id-of';
import { measureCatalogues, type MeasurePlan } from './measure-catalogues';
import { noteOtherDataset } from './note-other-dataset';
import { compareCatalogues, impactsOf, toComparedLines } from './option-facts';
import { OPTION_KIND, type OptionFile } from './option-file';
import { toCatalogueFields } from './placements';
import { readJsonFile } from './read-json-file';
import { writeJsonFile } from './write-json-file';

export interface OptionOptions {
  readonly front: string;
  readonly k: number;
  readonly out: string;
  readonly name?: string;
  readonly note?: string;
  readonly fixed?: string[];
  readonly forbid?: string[];
  readonly bounds: Partial<PatternBounds>;
  readonly searchSeconds?: number;
  readonly threads: number;
  readonly measure?: boolean;
  readonly from?: string;
  readonly days: number;
  readonly seeds: number;
  readonly seconds?: number;
  readonly steps?: number;
  readonly pay?: string;
}

/** Unless asked otherwise, of each rota's search: as the service measures. */
const MEASURE_SECONDS = 20;

/** Makes an option of a front's catalogue, or of a manager's own, and measures it where asked. */
export async function option(folder: string, options: OptionOptions, console: Console): Promise<ExitCode> {
  if (options.seconds !== undefined && options.steps !== undefined)
    refuse('SOLVE_LENGTH_TWICE', 'both --seconds and --steps are given', 'Give one of them.');
  const pay = readPay(options.pay);
  const dataset = loadDataset(folder, console);
  const front = readFrontFile(options.front);
  noteOtherDataset(folder, front.dataset, options.front, console);
  const kept = 'the option is kept, without measures unless every rota is made';
  const { result, interrupted } = await untilInterrupted(console, kept, async (signal) => {
    const chosen = await chooseCatalogue(dataset, front, toChoice(options), console, signal);
    const counted = toFile(front, options, chosen);
    console.note('working out how many people mini-teams can serve');
    const file = signal.aborted ? counted : await withTeams(dataset, chosen, counted);
    writeJsonFile(options.out, file);
    if (!options.measure || signal.aborted) return { chosen, file };
    const plan = toPlan(options, front, pay);
    const measured = await measure(dataset, chosen, plan, console, signal);
    if (measured) writeJsonFile(options.out, { ...file, ...measured });
    return { chosen, file: { ...file, ...measured } };
  });
  show(dataset, result, options.out, console);
  return interrupted ? EXIT.interrupted : EXIT.done;
}

/** A file holds the rates that differ from the usual ones. @throws Refusal */
function readPay(file: string | undefined): PayRates {
  const { pay } = newMeasureSchema.shape;
  return file === undefined ? pay.parse({}) : readJsonFile(file, pay);
}

function toChoice(options: OptionOptions): Choice {
  const { front, k, fixed = [], forbid: forbidden = [], bounds, searchSeconds, threads } = options;
  const seconds = searchSeconds === undefined ? {} : { seconds: searchSeconds };
  return { file: front, patterns: k, fixed, forbidden, bounds, threads, ...seconds };
}

function toPlan(options: OptionOptions, front: FrontFile, pay: PayRates): MeasurePlan {
  const { from = front.day, days, seeds, threads, seconds = MEASURE_SECONDS, steps } = options;
  const length = steps === undefined ? { seconds } : { steps };
  return { from, days, seeds, length, pay, threads };
}

async function measure(
  dataset: Dataset,
  { input, catalogue }: ChosenCatalogue,
  plan: MeasurePlan,
  console: Console,
  signal: AbortSignal,
): Promise<{ measures: Measures; baselineMeasures: Measures } | undefined> {
  const both = [catalogue, toBaseline(input)];
  const measured = await measureCatalogues(dataset, input, both, plan, { console, signal });
  return measured && { measures: measured[0]!, baselineMeasures: measured[1]! };
}

function toFile(front: FrontFile, options: OptionOptions, chosen: ChosenCatalogue): OptionFile {
  const { frontId, dataset, day, asked, candidates } = front;
  const { k, fixed = [], forbid: forbidden = [], bounds, note = '' } = options;
  const { input, catalogue, searched } = chosen;
  const held = new Set(catalogue.workPatternIds);
  const about = { dataset, day, patterns: k, fixed, forbidden, bounds };
  const placed = toCatalogueFields(catalogue);
  return {
    ...{ ...OPTION_KIND },
    optionId: idOf({ frontId, ...about, ...placed }),
    ...{ name: options.name ?? nameOf(k), note, ...about },
    front: {
      ...{ frontId, name: front.name, asked, candidateCount: candidates.length },
      points: front.points.map(({ patterns, workPatternIds, figures }) => ({
        patterns,
        workPatternIds,
        figures,
      })),
    },
    figures: countAnew(input, catalogue, searched),
    baseline: { ...toCatalogueFigures(input, toBaseline(input), null) },
    ...{ measures: null, baselineMeasures: null },
    candidates: input.candidates
      .filter(({ workPatternId }) => held.has(workPatternId))
      .map(toCandidateFields),
    ...placed,
  };
}

/** The same with the share of people whom mini-teams can serve; about a second for each locality and catalogue. */
async function withTeams(
  dataset: Dataset,
  { input, catalogue }: ChosenCatalogue,
  file: OptionFile,
): Promise<OptionFile> {
  const capacityOf = (one: Catalogue) => findTeamCapacity(dataset, input, one, file.day);
  return {
    ...file,
    figures: { ...file.figures, teamCapacity: await capacityOf(catalogue) },
    baseline: { ...file.baseline, teamCapacity: await capacityOf(toBaseline(input)) },
  };
}

const nameOf = (patterns: number) => (patterns === 1 ? 'One pattern' : `${patterns} patterns`);

function show(
  dataset: Dataset,
  { chosen: { input, catalogue }, file }: { readonly chosen: ChosenCatalogue; readonly file: OptionFile },
  out: string,
  console: Console,
): void {
  const { day, figures, baseline, measures, baselineMeasures } = file;
  const compared = compareCatalogues([
    {
      figures: baseline,
      impacts: impactsOf(dataset, input, toBaseline(input), day),
      measures: baselineMeasures,
    },
    { figures, impacts: impactsOf(dataset, input, catalogue, day), measures },
  ]);
  const { optionId, name, dataset: made, patterns, workPatternIds } = file;
  console.data({
    ...{ out, optionId, name, dataset: made, day, patterns, workPatternIds, figures, baseline },
    ...{ measures, baselineMeasures, compared },
  });
  console.result(toComparedLines(['today', name], compared));
  console.note(`${out} written`);
}
