import type { PatternBoundsBody } from '@homeround/contract';
import { countOf } from '../format/numbers';

export type BoundKey = keyof PatternBoundsBody;

/** A bound as managers set it: in hours where the service counts minutes. */
export interface BoundRow {
  readonly key: BoundKey;
  readonly name: string;
  readonly unit: 'hours' | 'days' | 'weekends';
  /** In the unit. */
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly why: string;
}

/** What every new pattern of a catalogue must keep, beside the law. */
export const BOUND_ROWS: readonly BoundRow[] = [
  {
    ...{ key: 'daysInARow', name: 'Most days in a row', unit: 'days', least: 1, most: 14, step: 1 },
    why: '6 rules out runs of seven days and seven days on, seven off.',
  },
  {
    ...{
      key: 'weekendsInFour',
      name: 'Most weekends in four',
      unit: 'weekends',
      least: 0,
      most: 4,
      step: 0.5,
    },
    why: '2 is every other weekend.',
  },
  {
    ...{ key: 'longestShift', name: 'Longest shift', unit: 'hours', least: 1, most: 24, step: 0.25 },
    why: 'One stretch of duty, with its breaks.',
  },
  {
    ...{ key: 'shortestShift', name: 'Shortest shift', unit: 'hours', least: 0.5, most: 12, step: 0.25 },
    why: 'Shorter ones are hardly worth the way to work.',
  },
  {
    ...{ key: 'longestDay', name: 'Longest day', unit: 'hours', least: 1, most: 24, step: 0.25 },
    why: 'From the first start to the last end of a day, unpaid time included.',
  },
  {
    ...{
      key: 'longestGap',
      name: 'Longest unpaid gap in a day',
      unit: 'hours',
      least: 0,
      most: 24,
      step: 0.25,
    },
    why: '0 allows no split days.',
  },
  {
    ...{ key: 'lateToEarlyRest', name: 'Least rest after a late shift', unit: 'hours', least: 0, most: 24 },
    step: 0.25,
    why: 'Until the next start, after an end past 20:00. The law’s daily rest holds anyway.',
  },
];

const PER_HOUR = 60;

export const toShownBound = ({ unit }: BoundRow, bound: number): number =>
  unit === 'hours' ? bound / PER_HOUR : bound;

export const fromShownBound = ({ unit }: BoundRow, shown: number): number =>
  unit === 'hours' ? Math.round(shown * PER_HOUR) : shown;

/** "10 hours", "6 days", "2 weekends". */
export function wordBound(row: BoundRow, bound: number): string {
  const shown = toShownBound(row, bound);
  const one = row.unit.slice(0, -1);
  return Number.isInteger(shown) ? countOf(shown, one) : `${shown} ${row.unit}`;
}

/** "Most days in a row: 6 days", for those that are set. */
export const wordBounds = (bounds: Partial<Record<BoundKey, number | undefined>>): string[] =>
  BOUND_ROWS.flatMap((row) => {
    const bound = bounds[row.key];
    return bound === undefined ? [] : [`${row.name}: ${wordBound(row, bound)}`];
  });
