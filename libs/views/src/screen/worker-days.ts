import type { HeldDuty, HeldVisit, RotaView } from '@homeround/check';
import type { LocalDate, Shift, WorkerId } from '@homeround/domain';

/** One working day of a worker: what begins before midnight and ends after it is all of the first day. */
export interface WorkerDay {
  readonly shifts: readonly Shift[];
  readonly duties: readonly HeldDuty[];
  /** In time order, those that lie in no duty included. */
  readonly visits: readonly HeldVisit[];
}

interface GrowingDay {
  readonly shifts: Shift[];
  readonly duties: HeldDuty[];
  readonly visits: HeldVisit[];
}

export type DayOfWorker = (workerId: WorkerId, date: LocalDate) => WorkerDay | undefined;

/** Undefined where the worker has neither shift nor duty nor visit. */
export function toWorkerDays(view: RotaView): DayOfWorker {
  const days = new Map<string, GrowingDay>();
  const keyOf = (workerId: WorkerId, date: LocalDate) => `${workerId}\n${date}`;
  const dayOf = (workerId: WorkerId, date: LocalDate): GrowingDay => {
    const key = keyOf(workerId, date);
    const day = days.get(key) ?? { shifts: [], duties: [], visits: [] };
    days.set(key, day);
    return day;
  };
  for (const shift of view.input.shifts) dayOf(shift.workerId, shift.date).shifts.push(shift);
  for (const duty of view.duties) {
    const day = dayOf(duty.worker.workerId, duty.shift.date);
    day.duties.push(duty);
    day.visits.push(...duty.visits);
  }
  for (const { held, worker } of view.outsideDuty) {
    const day = dayOf(worker.workerId, held.option.date);
    day.visits.push(held);
    day.visits.sort((a, b) => a.start - b.start);
  }
  return (workerId, date) => days.get(keyOf(workerId, date));
}
