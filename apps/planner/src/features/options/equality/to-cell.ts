import { formatCount, formatShare } from '../../../shared/format/numbers';

/** "12 (30 %)": a count with its share of the group, as groups differ in size; a dash where it is not told. */
export function toCell(
  count: number | null,
  workers: number | null,
  format: (count: number) => string,
): string {
  if (count === null) return '–';
  if (workers === null || workers === 0) return format(count);
  return `${format(count)} (${formatShare(Math.round((count / workers) * 100) / 100)})`;
}

/** How many a group has, or why that is not told. */
export function wordWorkers(workers: number | null, suppressed: boolean, smallestGroup: number): string {
  if (workers !== null) return formatCount(workers);
  return suppressed ? `Fewer than ${smallestGroup}, or left out with a group that has` : 'Not told';
}
