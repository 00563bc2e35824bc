import type { Catalogue, Dataset, PatternInput } from '@homeround/domain';
import { prepareOption, thawCatalogue } from '@homeround/solve';
import type { Console } from '../../console';
import { showWarnings } from '../../load-input';
import { Refusal, refuse } from '../../refusal';
import type { FrontFile } from './front-file';
import { inputOfFile, judgeFiled } from './input-of-file';
import { isOwn, type Own } from './own-choice';
import { fromCatalogueFields } from './placements';
import { searchCatalogues } from './search-catalogues';

export interface Choice extends Own {
  /** The front's file. */
  readonly file: string;
  /** At most so many. */
  readonly patterns: number;
  /** Of a search that a manager's own choice needs; absent = a share of the front's. */
  readonly seconds?: number;
  readonly threads: number;
}

export interface ChosenCatalogue {
  readonly input: PatternInput;
  readonly catalogue: Catalogue;
  /** Proven for so many patterns of these candidates. */
  readonly lowerBound: number;
}

/** A search for one number of patterns needs a share of what a whole front was given; as in the service. */
const SECONDS_SHARE = 0.2;
const LEAST_SECONDS = 20;

/** A front's catalogue, or one with a manager's own patterns and bounds, which is searched for. @throws Refusal */
export function chooseCatalogue(
  dataset: Dataset,
  front: FrontFile,
  choice: Choice,
  console: Console,
  signal: AbortSignal,
): Promise<ChosenCatalogue> | ChosenCatalogue {
  const input = inputOfFile(dataset, front);
  return isOwn(choice) ? searchOwn(input, front, choice, console, signal) : takePoint(input, front, choice);
}

function takePoint(input: PatternInput, { points }: FrontFile, { patterns, file }: Choice): ChosenCatalogue {
  const point = points.find((one) => one.patterns === patterns);
  if (!point)
    refuse(
      'OPTION_WITHOUT_POINT',
      `the front has no catalogue of at most ${patterns} patterns`,
      `Choose one of its numbers of patterns: ${points.map((one) => one.patterns).join(', ')}.`,
      file,
    );
  const catalogue = fromCatalogueFields(point);
  judgeFiled(input, catalogue, { patterns, file });
  return { input, catalogue, lowerBound: point.figures.lowerBound ?? 0 };
}

async function searchOwn(
  front: PatternInput,
  { asked }: FrontFile,
  { fixed, forbidden, bounds, patterns, seconds, threads }: Choice,
  console: Console,
  signal: AbortSignal,
): Promise<ChosenCatalogue> {
  const { input, faults } = prepareOption(front, { fixed, forbidden, bounds, patterns });
  if (!input) throw new Refusal(faults);
  showWarnings(faults, console);
  const settings = {
    ...{ kMin: patterns, kMax: patterns, seed: asked.seed, threads },
    seconds: seconds ?? Math.max(LEAST_SECONDS, Math.round(asked.seconds * SECONDS_SHARE)),
  };
  const found = (await searchCatalogues(input, settings, console, signal)).at(-1);
  if (!found) refuse('FRONT_WITHOUT_POINTS', 'no catalogue was found', 'Give the search more seconds.');
  return { input, catalogue: thawCatalogue(found.catalogue), lowerBound: found.figures.lowerBound ?? 0 };
}
