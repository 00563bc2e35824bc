import { MINUTES_PER_DAY } from '@homeround/domain';

/** Parts of a day in which people need support, by what they are for. */
export const DAY_PARTS = ['morning', 'midday', 'tea', 'bed', 'night'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** Minutes of the day at which the parts begin, and the last one ends: breakfast, lunch, tea, bed and what is after bed. */
const PART_STARTS: readonly number[] = [420, 660, 900, 1080, 1380, 420 + MINUTES_PER_DAY];

/** Part of the week, 0–34: weekday × part, Monday morning first. */
export const PARTS_PER_WEEK = 7 * DAY_PARTS.length;

/** The part in which a minute of a weekday lies; before the first part begins, the night of the day before. */
export function partOfWeekAt(weekday: number, minute: number): number {
  const day = weekday + Math.floor((minute - PART_STARTS[0]!) / MINUTES_PER_DAY);
  const within = minute - (day - weekday) * MINUTES_PER_DAY;
  const part = PART_STARTS.findLastIndex((start) => start <= within);
  return ((day + 7) % 7) * DAY_PARTS.length + part;
}

/** First and last minute of a part of the week, Monday 00:00 = 0; Sunday night ends after the week. */
export function spanOfPart(part: number): { readonly start: number; readonly end: number } {
  const midnight = Math.floor(part / DAY_PARTS.length) * MINUTES_PER_DAY;
  const ofDay = part % DAY_PARTS.length;
  return { start: midnight + PART_STARTS[ofDay]!, end: midnight + PART_STARTS[ofDay + 1]! };
}
