import { MINUTES_PER_DAY, type PatternShift } from '@homeround/domain';

const EARLY = 6 * 60;
/** From this time on a shift's end is late, and hours bear an allowance. */
export const EVENING = 20 * 60;

/** Minutes that two spans share. */
export const overlapOf = (start: number, end: number, from: number, to: number): number =>
  Math.max(0, Math.min(end, to) - Math.max(start, from));

/**
 * Minutes of the shifts that bear an allowance: before 06:00, from 20:00, or on Saturday or Sunday, by the day on which
 * the minute itself falls.
 */
export function payBearingMinutes(shifts: readonly PatternShift[]): number {
  return shifts.reduce((sum, shift) => sum + bearingOn(shift, 0) + bearingOn(shift, 1), 0);
}

/** Of the part of the shift that lies on the day on which it starts (0) or on the next one (1). */
function bearingOn({ weekday, start, end }: PatternShift, later: 0 | 1): number {
  const midnight = later * MINUTES_PER_DAY;
  const within = (from: number, to: number) => overlapOf(start, end, midnight + from, midnight + to);
  if ((weekday + later) % 7 >= 5) return within(0, MINUTES_PER_DAY);
  return within(0, EARLY) + within(EVENING, MINUTES_PER_DAY);
}
