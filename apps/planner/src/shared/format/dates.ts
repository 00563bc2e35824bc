import type { LocalDate } from '@homeround/domain';

/** Local dates are days, not moments: they are shown as they are, wherever the browser stands. */
const toDay = (date: LocalDate): Date => new Date(`${date}T12:00:00Z`);

const dayFormat = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });

const LONG = dayFormat({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const SHORT = dayFormat({ weekday: 'short', day: 'numeric', month: 'short' });
const DAY_OF_WEEK = dayFormat({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
const DAY = dayFormat({ day: 'numeric' });
const DAY_MONTH = dayFormat({ day: 'numeric', month: 'long' });
const FULL = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** "Monday, 23 March 2026", without the comma that the locale puts in. */
export const formatLongDate = (date: LocalDate): string => LONG.format(toDay(date)).replace(',', '');

/** "Mon 23 Mar". */
export const formatShortDate = (date: LocalDate): string => SHORT.format(toDay(date)).replace(',', '');

/** "Mon 23 March 2026". */
export const formatDay = (date: LocalDate): string => DAY_OF_WEEK.format(toDay(date)).replace(',', '');

/** "23 to 29 March 2026". */
export function formatPeriod(from: LocalDate, days: number): string {
  const first = toDay(from);
  const last = new Date(first.getTime() + (days - 1) * 86_400_000);
  if (days === 1) return FULL.format(first);
  if (first.getUTCFullYear() !== last.getUTCFullYear())
    return `${FULL.format(first)} to ${FULL.format(last)}`;
  const start = first.getUTCMonth() === last.getUTCMonth() ? DAY.format(first) : DAY_MONTH.format(first);
  return `${start} to ${FULL.format(last)}`;
}

/** A moment, on the reader's own clock: "21 Nov 2026, 22:19". */
export const formatMoment = (instant: string): string => MOMENT.format(new Date(instant));

/** "22:19" today, else the whole moment. */
export function formatRecentMoment(instant: string, now: Date): string {
  const moment = new Date(instant);
  return moment.toDateString() === now.toDateString() ? CLOCK.format(moment) : MOMENT.format(moment);
}
