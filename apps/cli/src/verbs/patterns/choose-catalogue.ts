import type { Catalogue, Dataset, PatternInput, WorkPatternId } from '@homeround/domain';
import { type CatalogueFigures, prepareOption, thawCatalogue } from '@homeround/solve';
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
  /** What its search worked out; null where it did not. */
  readonly searched: Pick<CatalogueFigures, 'lowerBound' | 'teamCapacity'>;
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
  return { input, catalogue, searched: point.figures };
}

async function searchOwn(
  front: PatternInput,
  { asked }: FrontFile,
  { fixed, forbidden, bounds, patterns, seconds, threads }: Choice,
  console: Console,
  signal: AbortSignal,
): Promise<ChosenCatalogue> {
  refuseUnknown(forbidden, front);
  const { input, faults } = prepareOption(front, { fixed, forbidden, bounds, patterns });
  if (!input) throw new Refusal(faults);
  showWarnings(faults, console);
  const settings = {
    ...{ kMin: patterns, kMax: patterns, seed: asked.seed, threads },
    seconds: seconds ?? Math.max(LEAST_SECONDS, Math.round(asked.seconds * SECONDS_SHARE)),
  };
  const found = (await searchCatalogues(input, settings, console, signal)).at(-1);
  if (!found) refuse('FRONT_WITHOUT_POINTS', 'no catalogue was found', 'Give the search more seconds.');
  return { input, catalogue: thawCatalogue(found.catalogue), searched: found.figures };
}

/** A slip of the pen would forbid nothing, and nobody would notice. @throws Refusal */
function refuseUnknown(
  forbidden: readonly WorkPatternId[],
  { candidates, presentPatterns }: PatternInput,
): void {
  const known = new Set([...candidates, ...presentPatterns].map(({ workPatternId }) => workPatternId));
  const unknown = forbidden.filter((workPatternId) => !known.has(workPatternId));
  if (unknown.length > 0)
    refuse(
      'FORBIDDEN_PATTERN_UNKNOWN',
      `${unknown.join(', ')}: no candidate of the front and no present pattern`,
      'Take ids from the front file.',
    );
}
