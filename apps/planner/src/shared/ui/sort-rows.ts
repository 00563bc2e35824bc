/** Which column a table is sorted by, and whether from the highest. */
export interface Sorting {
  readonly key: string;
  readonly down: boolean;
}

const WORDS = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Sorted by a column, ties in the given order; as given when there is none. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: ((row: Row) => string | number) | undefined,
  down: boolean,
): readonly Row[] {
  if (sortBy === undefined) return rows;
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(sortBy(a), sortBy(b)));
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : WORDS.compare(String(a), String(b));
}

/** The next sorting after a click: up, then down, then as given; where the most matters, down comes first. */
export function nextSorting(
  sorting: Sorting | undefined,
  key: string,
  mostFirst = false,
): Sorting | undefined {
  if (sorting?.key !== key) return { key, down: mostFirst };
  return sorting.down === mostFirst ? { key, down: !mostFirst } : undefined;
}
