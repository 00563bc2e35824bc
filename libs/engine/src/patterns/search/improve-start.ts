import type { Random } from '../../random';
import type { PatternProblem } from '../problem';
import { Assignment } from './assignment';
import type { FoundCatalogue } from './found-catalogue';
import { CatalogueSearch, type ImproveSettings } from './improve-catalogue';
import { PatternTables } from './pattern-tables';

/** Where a search for catalogues of one size begins. */
export interface ImproveStart {
  /** Catalogues of about that size: each is filled or cut to it. */
  readonly found: readonly FoundCatalogue[];
  /** Sets of candidates without workers on them: everybody is placed anew. */
  readonly openSets: readonly (readonly number[])[];
  /** Candidates that good catalogues of about that size have: each of them is tried for every place. */
  readonly kernel: readonly number[];
}

/** Improves the best of the starts. Same problem, start, settings and random numbers: same catalogue. */
export function improveStart(
  problem: PatternProblem,
  patterns: number,
  start: ImproveStart,
  settings: ImproveSettings,
  random: Random,
  shouldStop?: () => boolean,
): FoundCatalogue {
  const tables = new PatternTables(problem);
  const open = (found: FoundCatalogue | undefined, candidates: readonly number[]) => {
    const assignment = new Assignment(tables);
    if (found) assignment.load(found);
    for (const candidate of candidates) assignment.setOpen(candidate, true);
    const search = new CatalogueSearch(assignment, random, settings, start.kernel);
    search.settle();
    search.shrink(patterns);
    search.fill(patterns, []);
    return search;
  };
  const searches = [
    ...start.found.map((found) => () => open(found, [])),
    ...start.openSets.map((openSet) => () => open(undefined, openSet)),
  ];
  let best = (searches.shift() ?? (() => open(undefined, [])))();
  for (const next of searches) {
    if (shouldStop?.()) break;
    const search = next();
    if (search.current.cost < best.current.cost) best = search;
  }
  best.improve(patterns, shouldStop);
  return best.current.toFound();
}
