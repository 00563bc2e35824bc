import type { PersonId, VisitId } from '@homeround/domain';
import type { PlanOfVisit, VisitDifference, VisitState } from './plan-of-visit';

/** A visit that differs, and whose it is. */
export interface ChangedVisit {
  readonly personId: PersonId;
  readonly difference: VisitDifference;
}

/** Every visit that is not the same in both rotas, in time order. */
export function findChangedVisits(
  before: ReadonlyMap<VisitId, PlanOfVisit>,
  after: ReadonlyMap<VisitId, PlanOfVisit>,
): ChangedVisit[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((visitId) => {
      const [old, now] = [before.get(visitId), after.get(visitId)];
      const kind = findKind(old?.state, now?.state);
      const visit = (now ?? old)?.visit;
      if (!kind || !visit) return [];
      const states = { before: old?.state ?? null, after: now?.state ?? null };
      const difference = { visitId, label: visit.label, kind, ...states };
      return [{ personId: visit.personId, difference }];
    })
    .sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
}

function timeOf({ difference }: ChangedVisit): string {
  const { before, after, visitId } = difference;
  const state = after ?? before;
  return `${state?.date} ${state?.startClock} ${visitId}`;
}

/** Undefined where nothing differs. */
function findKind(
  before: VisitState | undefined,
  after: VisitState | undefined,
): VisitDifference['kind'] | undefined {
  if (!before || !after) return before ? 'removed' : 'added';
  const [had, has] = [before.workers.length > 0, after.workers.length > 0];
  if (!had && !has) return undefined;
  if (had !== has) return has ? 'allocated' : 'unallocated';
  const movesTime = before.date !== after.date || before.startClock !== after.startClock;
  if (!isSameWorkers(before, after)) return movesTime ? 'worker-and-time' : 'worker';
  return movesTime ? 'time' : undefined;
}

const isSameWorkers = (one: VisitState, other: VisitState): boolean =>
  one.workers.length === other.workers.length &&
  one.workers.every(({ workerId }) => other.workers.some((worker) => worker.workerId === workerId));
