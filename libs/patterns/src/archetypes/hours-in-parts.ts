import { MINUTES_PER_DAY, type WorkPattern } from '@homeround/domain';
import { isCore } from '../features/week-spans';
import { MINUTES_A_WEEK } from '../shape/cycle-layout';
import { PARTS_PER_WEEK, spanOfPart } from './day-part';

/** Hours of core duty in each part of one week of the cycle, from 0; Sunday night goes on to Monday morning. */
export function hoursInParts(pattern: WorkPattern, week: number): Float64Array {
  const hours = new Float64Array(PARTS_PER_WEEK);
  for (const shift of pattern.shifts.filter(isCore)) {
    const midnight = shift.weekday * MINUTES_PER_DAY;
    for (const back of [0, 1]) {
      if (shift.week - 1 !== (week - back + pattern.cycleWeeks) % pattern.cycleWeeks) continue;
      const from = midnight - back * MINUTES_A_WEEK;
      addSpan(hours, from + shift.start, from + shift.end);
    }
  }
  return hours;
}

function addSpan(hours: Float64Array, from: number, to: number): void {
  for (let part = 0; part < PARTS_PER_WEEK; part++) {
    const { start, end } = spanOfPart(part);
    const minutes = Math.min(to, end) - Math.max(from, start);
    if (minutes > 0) hours[part]! += minutes / 60;
  }
}
