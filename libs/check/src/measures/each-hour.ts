import type { PeriodClock } from '@homeround/domain';

/**
 * Cuts a span at every full hour of the wall clock. Tells of each piece its minutes, the minute it starts at and its hour,
 * 0–23.
 */
export function eachHour(
  clock: PeriodClock,
  start: number,
  end: number,
  tell: (minutes: number, from: number, hour: number) => void,
): void {
  for (let from = start; from < end;) {
    const wall = clock.clockOf(from);
    const to = Math.min(end, from + 60 - (wall % 60));
    tell(to - from, from, Math.floor(wall / 60));
    from = to;
  }
}
