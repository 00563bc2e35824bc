import { DateTime, IANAZone } from 'luxon';
import { type ClockTime, type LocalDate, type Minute } from './clock-time';
import { addDays } from './local-date';

/** The days a rota covers. */
export interface Period {
  readonly from: LocalDate;
  /** 7–28. */
  readonly days: number;
  /** IANA name, for example `Europe/London`. */
  readonly timeZone: string;
}

/** Converts between wall clock and elapsed minutes of one period. */
export interface PeriodClock {
  readonly period: Period;
  /** The period's days in order. */
  readonly dates: readonly LocalDate[];
  /** Elapsed minutes of the whole period: 7 × 1440, one hour less or more where the clocks change. */
  readonly endMinute: Minute;
  /**
   * The minute of a wall-clock time; a clock above 1440 falls on following days. A time that the spring change skips
   * becomes the same span after the change; one that the autumn change repeats is its first occurrence.
   */
  minuteOf(date: LocalDate, clock: ClockTime): Minute;
  /** Reads an ISO date-time; without an offset it is wall clock in the period's zone. Undefined when it is no time. */
  minuteOfIso(text: string): Minute | undefined;
  /** The local day on which the minute falls. */
  dateOf(minute: Minute): LocalDate;
  /** Wall clock at the minute. */
  clockOf(minute: Minute): ClockTime;
  /** `2026-03-23T08:30+00:00`: local time with its offset. */
  isoOf(minute: Minute): string;
}

export function isTimeZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

const NAMES_OFFSET = /(z|[+-]\d{2}(:?\d{2})?)$/i;

/** Of a wall-clock time that comes twice, the first coming; which one the library takes depends on today's date. */
function firstOf(time: DateTime): DateTime {
  return time.getPossibleOffsets()[0]!;
}

/** Clocks of the periods used last: explanations judge hundreds of small inputs of one period. */
const clocks = new Map<string, PeriodClock>();
const MOST_CLOCKS = 8;

export function toPeriodClock(period: Period): PeriodClock {
  const key = `${period.from} ${period.days} ${period.timeZone}`;
  const known = clocks.get(key);
  if (known) return known;
  if (clocks.size === MOST_CLOCKS) clocks.clear();
  const clock = makeClock(period);
  clocks.set(key, clock);
  return clock;
}

function makeClock(period: Period): PeriodClock {
  const zone = period.timeZone;
  const origin = DateTime.fromISO(period.from, { zone }).startOf('day').toMillis();
  const minuteOfKey = new Map<string, Minute>();
  const at = (minute: Minute) => DateTime.fromMillis(origin + minute * 60_000, { zone });
  const toMinute = (time: DateTime) => Math.round((time.toMillis() - origin) / 60_000);

  const minuteOf = (date: LocalDate, clock: ClockTime): Minute => {
    const key = `${date} ${clock}`;
    const known = minuteOfKey.get(key);
    if (known !== undefined) return known;
    const day = addDays(date, Math.floor(clock / 1440));
    const [year, month, dayOfMonth] = day.split('-').map(Number);
    const wall = { year, month, day: dayOfMonth, hour: Math.floor((clock % 1440) / 60), minute: clock % 60 };
    const minute = toMinute(firstOf(DateTime.fromObject(wall as Record<string, number>, { zone })));
    minuteOfKey.set(key, minute);
    return minute;
  };

  return {
    period,
    dates: Array.from({ length: period.days }, (_, day) => addDays(period.from, day)),
    endMinute: minuteOf(addDays(period.from, period.days), 0),
    minuteOf,
    minuteOfIso: (text) => {
      const time = DateTime.fromISO(text, { zone });
      if (!time.isValid) return undefined;
      return toMinute(NAMES_OFFSET.test(text) ? time : firstOf(time));
    },
    dateOf: (minute) => at(minute).toISODate() ?? period.from,
    clockOf: (minute) => at(minute).hour * 60 + at(minute).minute,
    isoOf: (minute) => at(minute).toFormat("yyyy-MM-dd'T'HH:mmZZ"),
  };
}
