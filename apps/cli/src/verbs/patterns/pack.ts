import { join } from 'node:path';
import type { Dataset } from '@homeround/domain';
import { type PackOption, type PackRequest, toPackContent, toPackFiles } from '@homeround/pack';
import { toEqualityTable, toTransitionPlan, type TransitionPlan } from '@homeround/patterns';
import { toBaseline } from '@homeround/solve';
import { toCatalogueBodies, toCoverage } from '@homeround/views';
import type { Console } from '../../console';
import { EXIT, type ExitCode } from '../../exit-codes';
import { writeWhole } from '../../files';
import { loadDataset } from '../../load-input';
import { refuse } from '../../refusal';
import { countAnew } from './count-anew';
import { idOf } from './id-of';
import { type LoadedOption, loadOption, refuseUnlike } from './load-option';
import { compareCatalogues, impactsOf } from './option-facts';

export interface PackOptions {
  /** The first is consulted on; the others are set beside it. */
  readonly option: string[];
  readonly out: string;
  readonly changeover?: string;
  readonly until?: string;
  readonly reply?: string;
  readonly named?: boolean;
}

/** As many columns as a page holds: today's patterns, the option and three beside it. */
const MOST_OPTIONS = 4;

/** Writes everything that a consultation on an option needs: a page, a PDF, a workbook and a letter for each worker. */
export async function pack(folder: string, options: PackOptions, console: Console): Promise<ExitCode> {
  const { option: paths, out } = options;
  if (paths.length > MOST_OPTIONS)
    refuse(
      'PACK_WITH_MANY_OPTIONS',
      `${paths.length} options are given`,
      `Give at most ${MOST_OPTIONS}, the one to consult on first.`,
    );
  const dataset = loadDataset(folder, console);
  const loaded = paths.map((path) => loadOption(dataset, folder, path, console));
  refuseUnlike(loaded, paths);
  console.note(`making the pack of ${loaded[0]!.file.name}`);
  const files = await toPackFiles(toPackContent(toRequest(dataset, loaded, options)));
  for (const { name, bytes } of files) writeWhole(join(out, name), bytes);
  console.data({
    out,
    files: files.map(({ name, mediaType, bytes }) => ({ name, mediaType, bytes: bytes.byteLength })),
  });
  console.result(
    files.map(({ name, bytes }) => `${join(out, name)}: ${Math.ceil(bytes.byteLength / 1024)} KB`),
  );
  return EXIT.done;
}

function toRequest(dataset: Dataset, loaded: readonly LoadedOption[], options: PackOptions): PackRequest {
  const [chosen, ...beside] = loaded as readonly [LoadedOption, ...LoadedOption[]];
  const { file, input, catalogue, impacts } = chosen;
  const today = toToday(dataset, chosen);
  const option = toPackOption(chosen);
  const madeAt = new Date().toISOString();
  const { changeover, until, reply, named = false } = options;
  return {
    council: input.name,
    pack: {
      packId: idOf([loaded.map((one) => one.file.optionId), options, madeAt]),
      version: 1,
      madeAt,
      madeBy: null,
    },
    ...{ dataset: file.dataset, front: file.front, input, catalogue, impacts, named, option },
    baseline: toPackOption(today),
    beside: beside.map(toPackOption),
    compared: compareCatalogues([today, ...loaded]),
    nameOf: Object.fromEntries(dataset.workers.map(({ workerId, name }) => [workerId, name])),
    equality: toEqualityTable(impacts, dataset.staffRecords),
    transition: toTransition(chosen, changeover),
    coverage: toCoverage(input, catalogue),
    consultation: { ...(reply === undefined ? {} : { reply }), ...(until === undefined ? {} : { until }) },
  };
}

/** Today's patterns as an option of the same front. */
function toToday(dataset: Dataset, { file, input }: LoadedOption): LoadedOption {
  const catalogue = toBaseline(input);
  const figures = countAnew(input, catalogue, file.baseline);
  const about = {
    ...{ optionId: idOf({ frontId: file.front.frontId, of: 'today' }), name: 'Today’s patterns', note: '' },
    ...{ patterns: figures.patterns, fixed: [], forbidden: [], bounds: {} },
  };
  return {
    ...{ input, catalogue, figures, measures: file.baselineMeasures },
    file: { ...file, ...about },
    impacts: impactsOf(dataset, input, catalogue, file.day),
  };
}

function toPackOption({ file, input, catalogue, figures, measures }: LoadedOption): PackOption {
  const { optionId, name, note, patterns, fixed, forbidden, bounds } = file;
  return {
    ...{ optionId, version: 1, name, note, patterns, fixed, forbidden, bounds, figures, measures },
    ...toCatalogueBodies(input, catalogue),
  };
}

/** @param changeover absent = the earliest day that leaves the notice */
function toTransition(
  { file, input, catalogue }: LoadedOption,
  changeover: string | undefined,
): TransitionPlan {
  const { day } = file;
  const planFrom = (first: string) => toTransitionPlan(input, catalogue, { day, changeover: first });
  return planFrom(changeover ?? planFrom(day).earliest);
}
