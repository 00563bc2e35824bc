import type { BoardDay } from '@homeround/contract';

type Hours = Pick<BoardDay, 'date' | 'hours'>;

/**
 * Where the present time stands on a day's board; undefined on another day. Found by the labels of the hours, so that a
 * clock change in the period does not shift it.
 */
export function nowMinute({ date, hours }: Hours, now: Date): number | undefined {
  if (toLocalDate(now) !== date) return undefined;
  const label = `${String(now.getHours()).padStart(2, '0')}:00`;
  const hour = hours.find((entry) => entry.label === label);
  return hour && hour.minute + now.getMinutes();
}

/** The day on the reader's own clock: boards are read where the work is done. */
export function toLocalDate(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}
