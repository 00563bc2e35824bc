import { Assignment } from './assignment';
import { Random } from '../../random';
import type { PatternProblem } from '../problem';
import type { FoundCatalogue } from './found-catalogue';
import { CatalogueSearch } from './improve-catalogue';
import { PatternTables } from './pattern-tables';

/** Candidates tried for each place. Trying all costs three times as much and is hardly better. */
const TRIALS = 40;

/**
 * A first catalogue of each size up to `most`, each with one candidate more than the last: the greedy start, seconds for a council.
 * Index = number of patterns, from the fixed ones on; sizes below hold nothing.
 */
export function growCatalogues(
  problem: PatternProblem,
  most: number,
  shouldStop?: () => boolean,
): (FoundCatalogue | undefined)[] {
  const tables = new PatternTables(problem);
  const settings = { steps: 0, trials: TRIALS, startTemperature: 1, endTemperature: 1 };
  const search = new CatalogueSearch(new Assignment(tables), new Random(0), settings);
  const found: (FoundCatalogue | undefined)[] = [];
  for (let patterns = tables.fixedCount; patterns <= most; patterns++) {
    if (patterns > tables.fixedCount && shouldStop?.()) break;
    search.fill(patterns, []);
    found[patterns] = search.current.toFound();
  }
  return found;
}
