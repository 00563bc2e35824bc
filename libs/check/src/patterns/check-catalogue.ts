import type { Catalogue, PatternCost, PatternInput } from '@homeround/domain';
import type { CatalogueFinding } from './catalogue-finding';
import { costOfDealtWeeks, costOfTypicalWeek } from './cost-of-catalogue';
import { findMisplaced } from './find-misplaced';
import { findPatterns } from './find-patterns';
import { readCatalogue } from './read-catalogue';

/** What the checker says of a catalogue. Costs leave out placements that cannot be resolved; findings then say so. */
export interface CheckedCatalogue {
  /** Of the typical week. */
  readonly cost: PatternCost;
  /** With everybody in their phase. */
  readonly dealtCost: PatternCost;
  readonly findings: readonly CatalogueFinding[];
}

/**
 * Judges a catalogue by docs/patterns.md alone, plainly and slowly: what it costs, and everything that may not be.
 * @param mostPatterns how many patterns the catalogue was allowed
 */
export function checkCatalogue(
  input: PatternInput,
  catalogue: Catalogue,
  mostPatterns = Infinity,
): CheckedCatalogue {
  const view = readCatalogue(input, catalogue);
  return {
    cost: costOfTypicalWeek(view),
    dealtCost: costOfDealtWeeks(view),
    findings: [...findPatterns(view, mostPatterns), ...findMisplaced(view)],
  };
}
