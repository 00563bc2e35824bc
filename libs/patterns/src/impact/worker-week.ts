import type { RuleValues, WorkPattern, WorkPatternId } from '@homeround/domain';
import { toPatternFeatures } from '../features/pattern-features';
import { EVENING } from '../features/pay-bearing';
import { layOutCycle, type CycleLayout, type WorkingDay } from '../shape/cycle-layout';
import { findRuns, weekendWeeks } from '../shape/runs';

/** What a week on a pattern is like, as means over its cycle of core shifts. */
export interface WorkerWeek {
  readonly workPatternId: WorkPatternId;
  readonly name: string;
  readonly hours: number;
  /** Working days a week. */
  readonly days: number;
  readonly weekendsInFour: number;
  /** Longest run of worked weekends; 52 = every one of the year. */
  readonly weekendsInARow: number;
  /** Clock times, an end above 1440 on the next day; null without a shift. */
  readonly earliestStart: number | null;
  readonly latestEnd: number | null;
  /** Days a week with two shifts, and the unpaid hours between these. */
  readonly splitDays: number;
  readonly gapHours: number;
  readonly lates: number;
  /** Times a week that a start before 09:00 follows a late shift of the day before. */
  readonly lateToEarly: number;
  /** Days off a week with work on both sides. */
  readonly singleDaysOff: number;
  /** Longest run of working days; 365 = no day off. */
  readonly daysInARow: number;
  readonly payBearingHours: number;
}

/** What `toWorkerWeek` asks of the rules: how long a break is, which is no gap. */
export type WeekRules = Pick<RuleValues, 'breakMinutes'>;

/** Whoever came home after 20:00 has at most 13 hours until then. */
const EARLY_START = 9 * 60;
const WEEKENDS_A_YEAR = 52;
const DAYS_A_YEAR = 365;

export function toWorkerWeek(pattern: WorkPattern, rules: WeekRules): WorkerWeek {
  const features = toPatternFeatures(pattern);
  const layout = layOutCycle(pattern);
  const { weeks, days } = layout;
  const dayNumbers = days.map(({ day }) => day);
  const gaps = days.map(gapOf).filter((minutes) => minutes > rules.breakMinutes);
  const freeRuns = findRuns(dayNumbers, weeks * 7).filter(({ worked }) => !worked);
  return {
    workPatternId: pattern.workPatternId,
    name: pattern.name,
    hours: features.weeklyMinutes / 60,
    days: days.length / weeks,
    weekendsInFour: features.weekendsInFour,
    weekendsInARow: longestRun(weekendWeeks(dayNumbers), weeks, WEEKENDS_A_YEAR),
    earliestStart: days.length > 0 ? features.earliestStart : null,
    latestEnd: days.length > 0 ? features.latestEnd : null,
    splitDays: gaps.length / weeks,
    gapHours: gaps.reduce((sum, minutes) => sum + minutes, 0) / 60 / weeks,
    lates: features.latesPerWeek,
    lateToEarly: countLateToEarly(layout) / weeks,
    singleDaysOff: freeRuns.filter((run) => run.days === 1).length / weeks,
    daysInARow: longestRun(dayNumbers, weeks * 7, DAYS_A_YEAR),
    payBearingHours: features.payBearingHours,
  };
}

/** `always` when nothing of the cycle is free. */
function longestRun(worked: readonly number[], length: number, always: number): number {
  const runs = findRuns(worked, length).filter((run) => run.worked);
  const longest = Math.max(0, ...runs.map(({ days }) => days));
  return longest === length ? always : longest;
}

/** Unpaid minutes between the shifts of a day. */
function gapOf({ duties }: WorkingDay): number {
  return duties.slice(1).reduce((sum, { start }, index) => sum + Math.max(0, start - duties[index]!.end), 0);
}

function countLateToEarly({ days, weeks }: CycleLayout): number {
  const byDay = new Map(days.map((day) => [day.day, day]));
  return days.filter((late) => {
    const next = byDay.get((late.day + 1) % (weeks * 7));
    const lastStart = late.duties.at(-1)!.start - late.day * 1440;
    const isLate = late.end - late.day * 1440 > EVENING && lastStart < EVENING;
    return isLate && next !== undefined && next.start - next.day * 1440 < EARLY_START;
  }).length;
}
