import { addDays, type LocalDate, type Minute, type PeriodClock, toClockText } from '@homeround/domain';

/** Wall clock of a period's minutes, as boards write it: thousands of times for one answer. */
export interface WallClock {
  /** "08:30". */
  readonly text: (minute: Minute) => string;
  /** "08:30–09:00". */
  readonly span: (span: { readonly start: Minute; readonly end: Minute }) => string;
  /** The local day on which the minute falls. */
  readonly dateOf: (minute: Minute) => LocalDate;
  /** Minutes since the last full hour of the clock: 0–59. */
  readonly pastHour: (minute: Minute) => number;
}

interface Day {
  readonly date: LocalDate;
  readonly start: Minute;
  readonly end: Minute;
  /** From this minute on the clock is `shift` minutes away from the minutes since midnight. */
  readonly changesAt: Minute;
  readonly shift: number;
}

const DAY = 1440;
const CLOCK_TEXTS = Array.from({ length: DAY }, (_, clock) => toClockText(clock));

/** Duties reach past midnight, and the way to the first one may begin before it. */
const EDGE_DAYS = 2;

/** Asking the calendar takes a hundred times as long as a subtraction, so that it is asked about each day only once. */
export function toWallClock(clock: PeriodClock): WallClock {
  const { from, days: length } = clock.period;
  const dates = Array.from({ length: length + 2 * EDGE_DAYS }, (_, day) => addDays(from, day - EDGE_DAYS));
  const days = dates.map((date) => toDay(clock, date));
  const clockAt = (minute: Minute): number => {
    const day = findDay(days, minute);
    if (!day) return clock.clockOf(minute);
    return minute - day.start + (minute >= day.changesAt ? day.shift : 0);
  };
  const text = (minute: Minute) => CLOCK_TEXTS[clockAt(minute)]!;
  return {
    text,
    span: ({ start, end }) => `${text(start)}–${text(end)}`,
    dateOf: (minute) => findDay(days, minute)?.date ?? clock.dateOf(minute),
    pastHour: (minute) => clockAt(minute) % 60,
  };
}

function toDay(clock: PeriodClock, date: LocalDate): Day {
  const [start, end] = [clock.minuteOf(date, 0), clock.minuteOf(date, DAY)];
  const shift = DAY - (end - start);
  return { date, start, end, shift, changesAt: shift === 0 ? end : findChange(clock, start, end) };
}

/** The first minute of the day at which the clock is no longer the minutes since midnight. */
function findChange(clock: PeriodClock, start: Minute, end: Minute): Minute {
  let [even, changed] = [start, end];
  while (changed - even > 1) {
    const middle = (even + changed) >> 1;
    if (clock.clockOf(middle) === middle - start) even = middle;
    else changed = middle;
  }
  return changed;
}

/** A clock change moves the midnights after it by an hour or so: the day is the one that arithmetic says, or next to it. */
function findDay(days: readonly Day[], minute: Minute): Day | undefined {
  const guess = Math.floor((minute - days[0]!.start) / DAY);
  return [guess, guess - 1, guess + 1]
    .map((index) => days[index])
    .find((day) => day && day.start <= minute && minute < day.end);
}
