/**
 * Which groups of workers are not told of, so that no small one can be worked out from the others and the total: each
 * with fewer workers than `smallest`; then, while those left out have together fewer than `smallest` workers (as a single
 * one has) or one worker each, the smallest of the others too (complementary suppression; Hundepool and others,
 * Statistical Disclosure Control, 2012, chapter 4).
 */
export function chooseSuppressed(sizes: readonly number[], smallest: number): boolean[] {
  const suppressed = sizes.map((size) => size < smallest);
  if (!suppressed.includes(true)) return suppressed;
  const bySize = [...sizes.keys()].sort((a, b) => sizes[a]! - sizes[b]! || a - b);
  for (const group of bySize) {
    if (isSafe(sizes, suppressed, smallest)) break;
    suppressed[group] = true;
  }
  return suppressed;
}

function isSafe(sizes: readonly number[], suppressed: readonly boolean[], smallest: number): boolean {
  const hidden = sizes.filter((_, group) => suppressed[group]);
  const workers = hidden.reduce((sum, size) => sum + size, 0);
  return workers >= smallest && workers > hidden.length;
}
