/** How often each value occurs, as a share of all; in order of the values. */
export function toShares(values: readonly (string | number)[]): Record<string, number> {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const inOrder = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inOrder.map(([value, count]) => [value, count / values.length]));
}

/** Share of the items that pass; 0 of none. */
export function shareOf<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(passes).length / items.length;
}
