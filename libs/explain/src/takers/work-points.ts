import type { Duty, PlaceId, Visit, Worker } from '@homeround/domain';
import { findVisitsInDuty } from '../move/change-duties';
import type { HeldVisit, RotaLookup } from '../rota/rota-lookup';

/** A visit put between two others of a duty; absent = it would be the first, or the last. */
export interface Insertion {
  readonly visit: Visit;
  readonly before: HeldVisit | undefined;
  readonly after: HeldVisit | undefined;
  /** By how much a flex duty grows. */
  readonly flexMinutes: number;
}

/** Points that an insertion adds on the worker's side: travel, commute, overtime, workload. */
export type WorkPoints = (insertion: Insertion) => number;

export function toWorkPoints(
  lookup: RotaLookup,
  worker: Worker,
  duties: readonly Duty[],
  visits: readonly HeldVisit[],
): WorkPoints {
  const { weights } = lookup.input;
  const shifts = lookup.shiftsOfWorker.get(worker.workerId) ?? [];
  const available = shifts.reduce((sum, { start, end }) => sum + end - start, 0);
  const contact = visits.reduce((sum, { visit }) => sum + visit.minutes, 0);
  const travel = duties.reduce(
    (sum, duty) => sum + findTravel(lookup, worker, findVisitsInDuty(duties, duty, visits)),
    0,
  );
  const workload = (busy: number) =>
    available === 0 ? 0 : Math.floor((weights.workload * busy * busy) / available);
  const restful = workload(contact + travel);
  return (insertion) => {
    const extra = findDetour(lookup, worker, insertion);
    return (
      weights.travelMinute * extra.travel +
      weights.commuteMinute * extra.commute +
      weights.overtimeMinute * insertion.flexMinutes +
      workload(contact + travel + insertion.visit.minutes + extra.travel) -
      restful
    );
  };
}

/** Minutes that an insertion adds: in working time, and between home and the first or last visit. */
export function findDetour(
  lookup: RotaLookup,
  worker: Worker,
  { visit, before, after }: Omit<Insertion, 'flexMinutes'>,
): { travel: number; commute: number } {
  const base = worker.start.placeId;
  const isHub = worker.start.kind === 'hub';
  const leg = (from: PlaceId, to: PlaceId, isWork: boolean) => {
    const minutes = lookup.travel(worker, from, to);
    return isWork || isHub ? { travel: minutes, commute: 0 } : { travel: 0, commute: minutes };
  };
  const to = leg(before?.visit.placeId ?? base, visit.placeId, before !== undefined);
  const from = leg(visit.placeId, after?.visit.placeId ?? base, after !== undefined);
  const straight =
    before || after
      ? leg(before?.visit.placeId ?? base, after?.visit.placeId ?? base, !!before && !!after)
      : { travel: 0, commute: 0 };
  return {
    travel: to.travel + from.travel - straight.travel,
    commute: to.commute + from.commute - straight.commute,
  };
}

/** Travel in working time of one duty. */
function findTravel(lookup: RotaLookup, worker: Worker, visits: readonly HeldVisit[]): number {
  const [first, last] = [visits[0], visits.at(-1)];
  if (!first || !last) return 0;
  const between = visits
    .slice(1)
    .reduce(
      (sum, next, index) => sum + lookup.travel(worker, visits[index]!.visit.placeId, next.visit.placeId),
      0,
    );
  if (worker.start.kind === 'home') return between;
  const { placeId } = worker.start;
  const out = lookup.travel(worker, placeId, first.visit.placeId);
  return between + out + lookup.travel(worker, last.visit.placeId, placeId);
}
