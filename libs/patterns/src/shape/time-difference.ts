import type { PatternShift, WorkPattern } from '@homeround/domain';
import { toWeeks } from './shape-key';

/** A pattern made ready for many comparisons. */
export interface ComparableShape {
  readonly weeks: readonly (readonly PatternShift[])[];
  /** Days and kinds of each week's shifts: weeks that differ here are never alike. */
  readonly structures: readonly string[];
}

export function toComparable(pattern: WorkPattern): ComparableShape {
  const weeks = toWeeks(pattern);
  const structures = weeks.map((week) => week.map(({ weekday, kind }) => `${weekday}${kind[0]}`).join(''));
  return { weeks, structures };
}

/**
 * Minutes by which two patterns' starts and ends differ at most, in the week of starting that suits best; over as many
 * weeks as both cycles need to meet. Undefined where days or kinds differ whatever the start, or times by more than
 * `tolerance`.
 */
export function timeDifference(
  a: ComparableShape,
  b: ComparableShape,
  tolerance: number,
): number | undefined {
  let best: number | undefined;
  // Beyond the greatest common divisor starts repeat themselves against each other.
  for (let turn = 0; turn < greatestCommonDivisor(a.weeks.length, b.weeks.length); turn++) {
    const difference = differenceAt(a, b, turn, best === undefined ? tolerance : best - 1);
    if (difference !== undefined) best = difference;
    if (best === 0) break;
  }
  return best;
}

function differenceAt(
  a: ComparableShape,
  b: ComparableShape,
  turn: number,
  most: number,
): number | undefined {
  const joint = (a.weeks.length * b.weeks.length) / greatestCommonDivisor(a.weeks.length, b.weeks.length);
  const partner = (week: number) => (week + turn) % b.weeks.length;
  for (let week = 0; week < joint; week++) {
    if (a.structures[week % a.weeks.length] !== b.structures[partner(week)]) return undefined;
  }
  let difference = 0;
  for (let week = 0; week < joint; week++) {
    difference = Math.max(
      difference,
      weekDifference(a.weeks[week % a.weeks.length]!, b.weeks[partner(week)]!),
    );
    if (difference > most) return undefined;
  }
  return difference;
}

function weekDifference(a: readonly PatternShift[], b: readonly PatternShift[]): number {
  let difference = 0;
  for (let index = 0; index < a.length; index++) {
    difference = Math.max(
      difference,
      Math.abs(a[index]!.start - b[index]!.start),
      Math.abs(a[index]!.end - b[index]!.end),
    );
  }
  return difference;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
