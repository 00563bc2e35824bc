import type { GroupFigures } from './equality-table';

/**
 * Four fifths and its reverse, the usual rule of thumb for adverse impact (Uniform Guidelines on Employee Selection
 * Procedures, 1978, section 4D): within them a difference is not told.
 */
const ALIKE = { from: 0.8, to: 1.25 };

/** A group's figures against those of all workers, in words: "Against all workers: 1.4 times the hours moved; …". */
export function compareGroup(group: GroupFigures, all: GroupFigures): string {
  const timesAsOften = (key: 'heavy' | 'moreWeekends' | 'lostPay', what: string) =>
    compare(
      group[key] / group.workers,
      all[key] / all.workers,
      `no ${what}`,
      (times) => `${what} ${times} as often`,
    );
  const parts = [
    compare(
      group.meanMovedHours,
      all.meanMovedHours,
      'no hours moved',
      (times) => `${times} the hours moved`,
    ),
    timesAsOften('heavy', 'heavy changes'),
    timesAsOften('moreWeekends', 'more weekends'),
    timesAsOften('lostPay', 'lost allowances'),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'As all workers' : `Against all workers: ${parts.join('; ')}`;
}

function compare(
  value: number,
  whole: number,
  none: string,
  word: (times: string) => string,
): string | undefined {
  if (whole === 0) return undefined;
  const ratio = value / whole;
  if (ALIKE.from <= ratio && ratio <= ALIKE.to) return undefined;
  return ratio === 0 ? none : word(`${ratio.toFixed(1)} times`);
}
