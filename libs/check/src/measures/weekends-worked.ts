import { weekdayIndex, type WorkerId } from '@homeround/domain';
import type { RotaView } from '../view/rota-view';

/** Weekends of the period on whose Saturday or Sunday a duty of the worker begins. */
export function weekendsWorked(view: RotaView, workerId: WorkerId): number {
  const firstWeekday = weekdayIndex(view.input.period.from);
  const weeks = (view.dutiesOfWorker.get(workerId) ?? [])
    .map(({ shift }) => view.dayOf(shift.date) + firstWeekday)
    .filter((day) => day % 7 >= 5)
    .map((day) => Math.floor(day / 7));
  return new Set(weeks).size;
}
