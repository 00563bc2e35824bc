import { addDays } from '@homeround/domain';

/** From noon on a start cannot be the morning of the day after: no night duty is so long. */
const NOON = '12:00';
const HALF_DAY = 720;

/**
 * The local date-time of a visit's start on a day's board. A night duty's visits after midnight stand on the board of the
 * day on which it began: their clock is an early one although they start late in the day's elapsed minutes.
 */
export function pinStart(
  date: string,
  dayIndex: number,
  visit: { readonly start: number; readonly startClock: string },
): string {
  const late = visit.start - dayIndex * 1440 > HALF_DAY;
  const nextDay = late && visit.startClock < NOON;
  return `${nextDay ? addDays(date, 1) : date}T${visit.startClock}`;
}
