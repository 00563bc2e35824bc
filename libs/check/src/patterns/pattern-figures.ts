import type { LaidPattern, LaidShift } from './laid-out';

const SATURDAY = 5;
/** From here on a shift is late, and an hour bears an allowance. */
const EVENING = 20 * 60;
/** Before here an hour bears an allowance. */
const MORNING = 6 * 60;
/** What makes a shift a night: so many minutes between these times. */
const NIGHT_FROM = 23 * 60;
const NIGHT_TO = 30 * 60;
const NIGHT_SHARE = 3 * 60;

/** What a pattern is to whoever works it, as a mean over the weeks of its cycle. */
export interface WeekFigures {
  /** Weekends worked of any four. */
  readonly weekendsInFour: number;
  readonly lates: number;
  readonly allowanceHours: number;
}

export function toWeekFigures(laid: LaidPattern): WeekFigures {
  return {
    weekendsInFour: (4 * weekendWeeks(laid)) / laid.weeks,
    lates: latesAWeek(laid),
    allowanceHours: allowanceHours(laid),
  };
}

/** Core minutes a week, as a mean over the cycle. */
export function weeklyMinutes({ weeks, core }: LaidPattern): number {
  return core.reduce((sum, { start, end }) => sum + end - start, 0) / weeks;
}

const onWeekend = ({ shift }: LaidShift): boolean => shift.weekday >= SATURDAY;

/** Weeks of the cycle in which a core shift starts on Saturday or Sunday. */
export function weekendWeeks({ core }: LaidPattern): number {
  return new Set(core.filter(onWeekend).map(({ shift }) => shift.week)).size;
}

/** Core shifts a week that end after 20:00 and start before it; those that start then are nights. */
function latesAWeek({ weeks, core }: LaidPattern): number {
  return core.filter(({ shift }) => shift.start < EVENING && shift.end > EVENING).length / weeks;
}

/** Core hours a week before 06:00, from 20:00, or on Saturday or Sunday, minute by minute. */
function allowanceHours({ weeks, core }: LaidPattern): number {
  let minutes = 0;
  for (const { start, end } of core)
    for (let minute = start; minute < end; minute++) {
      const clock = minute % 1440;
      const weekday = Math.floor(minute / 1440) % 7;
      if (weekday >= SATURDAY || clock < MORNING || clock >= EVENING) minutes++;
    }
  return minutes / 60 / weeks;
}

/** True when a core shift has at least three hours between 23:00 and 06:00. */
export function hasNight({ core }: LaidPattern): boolean {
  return core.some(
    ({ shift }) => minutesOfNight(shift.start, shift.end, NIGHT_FROM, NIGHT_TO) >= NIGHT_SHARE,
  );
}

/** Minutes of a shift in the nights that begin the day before it, on its day and on the day after. */
export function minutesOfNight(start: number, end: number, nightFrom: number, nightTo: number): number {
  return [-1440, 0, 1440].reduce(
    (sum, day) => sum + Math.max(0, Math.min(end, nightTo + day) - Math.max(start, nightFrom + day)),
    0,
  );
}

/** The longest run of days on which a core shift starts, round the end of the cycle; endless where none is free. */
export function longestRun({ weeks, core }: LaidPattern): number {
  const days = weeks * 7;
  const worked = new Set(core.map(({ start }) => Math.floor(start / 1440)));
  if (worked.size === days) return Infinity;
  let [run, longest] = [0, 0];
  for (let day = 0; day < 2 * days; day++) {
    run = worked.has(day % days) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
