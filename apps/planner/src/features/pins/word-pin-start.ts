import { formatShortDate } from '../../shared/format/dates';

/** "Mon 23 Mar 08:30", or that the time stays free. */
export function wordPinStart(start: string | undefined): string {
  if (start === undefined) return 'free';
  const [date = '', clock = ''] = start.split('T');
  return `${formatShortDate(date)} ${clock}`;
}
