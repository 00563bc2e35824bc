import { groupBy, type PatternShift, WEEKDAYS, type WorkPattern } from '@homeround/domain';
import { findRuns, type Run, weekendWeeks } from './runs';

export const MINUTES_A_WEEK = 7 * 1440;

/** A core shift in minutes of its cycle. */
export interface CycleDuty {
  readonly start: number;
  /** Beyond the cycle's end for a shift of the last night. */
  readonly end: number;
}

/** A day of the cycle on which a core shift starts. */
export interface WorkingDay {
  /** From 0, the Monday of week 1. */
  readonly day: number;
  readonly duties: readonly CycleDuty[];
  /** First start and last end, in minutes of the cycle. */
  readonly start: number;
  readonly end: number;
}

/** A pattern's core shifts laid out over its cycle. Flex shifts, which nobody must work, are left out. */
export interface CycleLayout {
  readonly weeks: number;
  /** Minutes of the cycle. */
  readonly length: number;
  /** In order of start. */
  readonly duties: readonly CycleDuty[];
  /** In order. */
  readonly days: readonly WorkingDay[];
  /** Days worked and free in a row, and weekends. */
  readonly dayRuns: readonly Run[];
  readonly weekendRuns: readonly Run[];
}

export function layOutCycle({ cycleWeeks, shifts }: WorkPattern): CycleLayout {
  const core = shifts.filter(({ kind }) => kind === 'core');
  const days = [...groupBy(core, dayOfCycle)].map(([day, ofDay]) => toWorkingDay(day, ofDay));
  days.sort((a, b) => a.day - b.day);
  const duties = days.flatMap((day) => day.duties);
  const worked = days.map(({ day }) => day);
  return {
    weeks: cycleWeeks,
    length: cycleWeeks * MINUTES_A_WEEK,
    duties,
    days,
    dayRuns: findRuns(worked, cycleWeeks * 7),
    weekendRuns: findRuns(weekendWeeks(worked), cycleWeeks),
  };
}

/** Days since the Monday of week 1. */
export function dayOfCycle({ week, weekday }: PatternShift): number {
  return (week - 1) * 7 + weekday;
}

function toWorkingDay(day: number, shifts: readonly PatternShift[]): WorkingDay {
  const midnight = day * 1440;
  const duties = shifts
    .map(({ start, end }) => ({ start: midnight + start, end: midnight + end }))
    .sort((a, b) => a.start - b.start);
  return { day, duties, start: duties[0]!.start, end: Math.max(...duties.map(({ end }) => end)) };
}

/** `Mon of week 2`; of a one-week cycle only `Mon`. */
export function dayText(day: number, weeks: number): string {
  const weekday = WEEKDAYS[day % 7]!;
  return weeks === 1 ? weekday : `${weekday} of week ${Math.floor(day / 7) + 1}`;
}

/** Core minutes a week, as a mean over the cycle. */
export function weeklyCoreMinutes({ shifts, cycleWeeks }: WorkPattern): number {
  const core = shifts.filter(({ kind }) => kind === 'core');
  return core.reduce((sum, { start, end }) => sum + end - start, 0) / cycleWeeks;
}
