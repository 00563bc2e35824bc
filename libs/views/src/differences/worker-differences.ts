import type { RotaDifferences } from '@homeround/contract';
import type { LocalDate, WorkerId } from '@homeround/domain';
import { sumOf, travelMinutes, workedMinutes } from '@homeround/check';
import { compareNames } from '../screen/by-name';
import type { Screen } from '../screen/screen';
import type { ChangedVisit } from './visit-differences';

type WorkerDifference = RotaDifferences['workers'][number];

/** Those who have another visit, another start or another duty, by name. */
export function toWorkerDifferences(
  before: Screen | null,
  after: Screen,
  changed: readonly ChangedVisit[],
): WorkerDifference[] {
  const touched = new Set(
    changed.flatMap(({ difference: { before: old, after: now } }) =>
      [...(old?.workers ?? []), ...(now?.workers ?? [])].map(({ workerId }) => workerId),
    ),
  );
  const workers = new Map([...(before?.workerOf ?? []), ...after.workerOf]);
  return [...workers.values()]
    .map((worker) => compareWorker(before, after, worker))
    .filter(({ workerId, duties }) => touched.has(workerId) || duties.length > 0)
    .sort(compareNames);
}

function compareWorker(
  before: Screen | null,
  after: Screen,
  { workerId, name }: { workerId: WorkerId; name: string },
): WorkerDifference {
  const [old, now] = [sumsOf(before, workerId), sumsOf(after, workerId)];
  return {
    workerId,
    name,
    visitsBefore: old.visits,
    visitsAfter: now.visits,
    dutyMinutesBefore: old.dutyMinutes,
    dutyMinutesAfter: now.dutyMinutes,
    travelMinutesBefore: old.travelMinutes,
    travelMinutesAfter: now.travelMinutes,
    duties: findChangedDuties(before, after, workerId),
  };
}

function sumsOf(screen: Screen | null, workerId: WorkerId) {
  if (!screen) return { visits: 0, dutyMinutes: 0, travelMinutes: 0 };
  return {
    visits: (screen.view.visitsOfWorker.get(workerId) ?? []).length,
    dutyMinutes: sumOf(screen.view.dutiesOfWorker.get(workerId) ?? [], workedMinutes),
    travelMinutes: travelMinutes(screen.view, workerId),
  };
}

/** Days of either period on which the times of duty are not the same. */
function findChangedDuties(
  before: Screen | null,
  after: Screen,
  workerId: WorkerId,
): WorkerDifference['duties'] {
  const dates = new Set([...(before?.view.clock.dates ?? []), ...after.view.clock.dates]);
  return [...dates]
    .sort()
    .map((date) => ({
      date,
      before: wordDuties(before, workerId, date),
      after: wordDuties(after, workerId, date),
    }))
    .filter((day) => day.before !== day.after);
}

/** "07:00–14:00", several joined by a comma; null = off. */
function wordDuties(screen: Screen | null, workerId: WorkerId, date: LocalDate): string | null {
  const duties = screen?.dayOfWorker(workerId, date)?.duties ?? [];
  return duties.length === 0 ? null : duties.map((duty) => screen!.clock.span(duty)).join(', ');
}
