import { MINUTES_PER_DAY, type PatternShift, type WorkPattern, type WorkPatternId } from '@homeround/domain';
import { dayOfCycle } from '../shape/cycle-layout';
import { findRuns } from '../shape/runs';
import { EVENING, overlapOf, payBearingMinutes } from './pay-bearing';
import { isCore, minutesOf } from './week-spans';

/** What the choice of patterns asks of one pattern. Only core shifts count; docs/patterns.md defines each. */
export interface PatternFeatures {
  readonly workPatternId: WorkPatternId;
  readonly cycleWeeks: number;
  /** Mean over the cycle. */
  readonly weeklyMinutes: number;
  readonly weekendsInFour: number;
  /** Weeks of the cycle with a shift that starts on Saturday or Sunday. */
  readonly weekendWeeks: number;
  readonly latesPerWeek: number;
  /** Hours a week that bear an allowance. */
  readonly payBearingHours: number;
  /** Has a night shift. */
  readonly night: boolean;
  /** Clock of the earliest start; Infinity without shifts. */
  readonly earliestStart: number;
  /** Clock of the latest end, above 1440 on the next day; −Infinity without shifts. */
  readonly latestEnd: number;
  /** For each weekday, 0 = Monday, whether a shift ever starts on it. */
  readonly worksOn: readonly boolean[];
  /** Most working days in a row, round the cycle's end too; Infinity when every day is worked. */
  readonly longestRun: number;
}

/** A night shift has so much between 23:00 and 06:00. */
const NIGHT = { from: 23 * 60, to: 30 * 60, share: 180 };

export function toPatternFeatures(pattern: WorkPattern): PatternFeatures {
  const core = pattern.shifts.filter(isCore);
  const weeks = pattern.cycleWeeks;
  const weekend = new Set(core.filter(({ weekday }) => weekday >= 5).map(({ week }) => week));
  const lates = core.filter(({ start, end }) => end > EVENING && start < EVENING);
  return {
    workPatternId: pattern.workPatternId,
    cycleWeeks: weeks,
    weeklyMinutes: minutesOf(core) / weeks,
    weekendsInFour: (4 * weekend.size) / weeks,
    weekendWeeks: weekend.size,
    latesPerWeek: lates.length / weeks,
    payBearingHours: payBearingMinutes(core) / 60 / weeks,
    night: core.some(({ start, end }) => isNight(start, end)),
    earliestStart: Math.min(...core.map(({ start }) => start)),
    latestEnd: Math.max(...core.map(({ end }) => end)),
    worksOn: [0, 1, 2, 3, 4, 5, 6].map((day) => core.some(({ weekday }) => weekday === day)),
    longestRun: longestRunOf(core, weeks),
  };
}

/** The night before the shift's day, the one after it, and the next. */
function isNight(start: number, end: number): boolean {
  return [-1, 0, 1].some((day) => {
    const midnight = day * MINUTES_PER_DAY;
    return overlapOf(start, end, midnight + NIGHT.from, midnight + NIGHT.to) >= NIGHT.share;
  });
}

/** Infinity when no day is free. */
function longestRunOf(core: readonly PatternShift[], weeks: number): number {
  const runs = findRuns(core.map(dayOfCycle), weeks * 7).filter(({ worked }) => worked);
  const longest = Math.max(0, ...runs.map(({ days }) => days));
  return longest === weeks * 7 ? Infinity : longest;
}
