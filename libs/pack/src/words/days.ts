import { type LocalDate, weekdayIndex } from '@homeround/domain';

export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "Monday 4 January 2027". */
export function dayText(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${WEEKDAY_NAMES[weekdayIndex(date)]} ${day} ${MONTHS[month! - 1]} ${year}`;
}

/** "22 November 2026, 02:13 UTC". */
export function instantText(instant: string): string {
  const iso = new Date(instant).toISOString();
  return `${dayText(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}

/** "a, b and c". */
export function listText(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
