import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The lines in sight and, wherever it is, the one that has the focus: a focused element must not go away by scrolling. */
export function keptRange(range: Range, kept: number): number[] {
  const seen = defaultRangeExtractor(range);
  if (kept < 0 || kept >= range.count || seen.includes(kept)) return seen;
  return [...seen, kept].sort((left, right) => left - right);
}
