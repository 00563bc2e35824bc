import type { Catalogue, PatternInput } from '@homeround/domain';
import { type CatalogueFigures, toCatalogueFigures } from '@homeround/solve';

/** The checker's figures, whatever a file says; what only a search works out is taken at its word. */
export function countAnew(
  input: PatternInput,
  catalogue: Catalogue,
  { lowerBound, teamCapacity }: Pick<CatalogueFigures, 'lowerBound' | 'teamCapacity'>,
): CatalogueFigures {
  return { ...toCatalogueFigures(input, catalogue, lowerBound), teamCapacity };
}
