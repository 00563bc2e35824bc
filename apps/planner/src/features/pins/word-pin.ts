import type { PinBody } from '@homeround/contract';
import { formatDay, formatShortDate } from '../../shared/format/dates';

/** "Mon 23 March 2026", or the week in which the visit's day is free to choose. */
export function wordPinDay({ date, dayIsFree }: Pick<PinBody, 'date' | 'dayIsFree'>): string {
  if (date === undefined) return '–';
  return dayIsFree === true ? `a day in the week from ${formatDay(date)}` : formatDay(date);
}

/** "08:30", with its day where that is another than the visit's, or that the time stays free. */
export function wordPinStart({ start, date }: Pick<PinBody, 'start' | 'date'>): string {
  if (start === undefined) return 'any time';
  const [day = '', clock = ''] = start.split('T');
  return day === date ? clock : `${formatShortDate(day)} ${clock}`;
}
