import { MINUTES_PER_DAY, type PatternShift, type WorkPattern } from '@homeround/domain';
import { MINUTES_A_WEEK } from '../shape/cycle-layout';

/** A piece of a shift in minutes of one week, Monday 00:00 = 0. */
export interface WeekSpan {
  readonly start: number;
  readonly end: number;
}

export const isCore = (shift: PatternShift): boolean => shift.kind === 'core';

/** Duty of a pattern's shifts in minutes. */
export const minutesOf = (shifts: readonly PatternShift[]): number =>
  shifts.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * The shifts as they lie in each week of the cycle, in order of start. What lies after Sunday midnight goes on in the next
 * week; after the last week in the first.
 */
export function toWeekSpans(pattern: WorkPattern, shifts: readonly PatternShift[]): WeekSpan[][] {
  const weeks: WeekSpan[][] = Array.from({ length: pattern.cycleWeeks }, () => []);
  for (const shift of shifts) {
    const midnight = shift.weekday * MINUTES_PER_DAY;
    const [start, end] = [midnight + shift.start, midnight + shift.end];
    const week = shift.week - 1;
    if (start < MINUTES_A_WEEK) weeks[week]!.push({ start, end: Math.min(end, MINUTES_A_WEEK) });
    if (end > MINUTES_A_WEEK) {
      const next = weeks[(week + 1) % pattern.cycleWeeks]!;
      next.push({ start: Math.max(0, start - MINUTES_A_WEEK), end: end - MINUTES_A_WEEK });
    }
  }
  for (const spans of weeks) spans.sort((a, b) => a.start - b.start);
  return weeks;
}

/** Spans in order, without overlaps. */
export function mergeSpans(spans: readonly WeekSpan[]): WeekSpan[] {
  const merged: WeekSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
