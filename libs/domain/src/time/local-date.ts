import { DateTime } from 'luxon';
import type { LocalDate } from './clock-time';

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const utc = (date: LocalDate) => DateTime.fromISO(date, { zone: 'utc' });

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && utc(text).isValid;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return utc(date).plus({ days }).toISODate() ?? date;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round(utc(to).diff(utc(from), 'days').days);
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayIndex(date: LocalDate): number {
  return utc(date).weekday - 1;
}

export function weekdayOf(date: LocalDate): Weekday {
  return WEEKDAYS[weekdayIndex(date)]!;
}

/** The Monday on or before the date. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -weekdayIndex(date));
}

/** ISO week, `2026-W13`. */
export function isoWeekOf(date: LocalDate): string {
  return utc(date).toFormat("kkkk-'W'WW");
}
