import { weekdayIndex } from '@homeround/domain';
import type { RotaView } from '../view/rota-view';
import { eachHour } from './each-hour';

/** docs/patterns.md: hours that bear an allowance are before six, from eight in the evening, and all of a weekend. */
const EARLY_UNTIL = 6;
const LATE_FROM = 20;
const SATURDAY = 5;

/** Paid minutes of all duties that bear an allowance. Breaks are unpaid and left out. */
export function allowanceMinutes(view: RotaView): number {
  let sum = 0;
  const add = (start: number, end: number, sign: number) =>
    eachHour(view.clock, start, end, (minutes, from, hour) => {
      const unsocial = hour < EARLY_UNTIL || hour >= LATE_FROM;
      if (unsocial || weekdayIndex(view.clock.dateOf(from)) >= SATURDAY) sum += sign * minutes;
    });
  for (const duty of view.duties) {
    add(duty.start, duty.end, 1);
    for (const { start, end } of duty.breaks) add(start, end, -1);
  }
  return sum;
}
