import type { Minute, ShiftId, Visit, WorkerId } from '@homeround/domain';
import type { Judge } from '../judge/judge';
import { totalOf } from '../judge/total-of';
import { remember } from '../remember';
import type { RotaLookup } from '../rota/rota-lookup';
import type { Seat } from './seat';
import { shortfallOf, toSlots } from './slots';

/** The workers of a visit who stay with it, at another start perhaps. */
export interface Stayers {
  /** The shift in which the visit would lie for each of them; none where it does not move. */
  readonly shiftIdsAt: (start: Minute) => Readonly<Record<WorkerId, ShiftId>>;
  /** True where one of them cannot come at that start. */
  readonly isBlocked: (start: Minute) => boolean;
  /** Points of their days at that start, more than now; infinite where they have no room for it. */
  readonly pointsAt: (start: Minute) => number;
}

export function toStayers(
  lookup: RotaLookup,
  judge: Judge,
  visit: Visit,
  { staying }: Seat,
  span: { readonly from: Minute; readonly to: Minute },
): Stayers {
  const now = lookup.heldOf.get(visit.visitId)?.start;
  const slotsOf = new Map(staying.map((workerId) => [workerId, toSlots(lookup, visit, workerId, span)]));
  const findFit = (workerId: WorkerId, start: Minute) => {
    const fits = slotsOf.get(workerId)!.map(({ fitAt }) => fitAt(start));
    return fits.sort((a, b) => shortfallOf(a) - shortfallOf(b))[0];
  };
  const fitsAt = remember((start: Minute) =>
    (start === now ? [] : staying).map((workerId) => ({ workerId, fit: findFit(workerId, start) })),
  );
  const shiftIdsAt = (start: Minute) =>
    Object.fromEntries(
      fitsAt(start).flatMap(({ workerId, fit }) => (fit ? [[workerId, fit.shift.shiftId]] : [])),
    );
  const moveTo = (start: Minute) => ({
    visitId: visit.visitId,
    start,
    workerIds: staying,
    shiftIds: shiftIdsAt(start),
  });
  const hasRoom = (start: Minute) =>
    fitsAt(start).every(
      // Where something is wrong with their days already, a start that is no worse will do: the judge knows.
      ({ workerId, fit }) => fit && (shortfallOf(fit) === 0 || judge.hasFindings(workerId)),
    );
  return {
    shiftIdsAt,
    isBlocked: remember(
      (start: Minute) =>
        !hasRoom(start) ||
        fitsAt(start).some(({ workerId }) => judge.findForWorker(moveTo(start), workerId).length > 0),
    ),
    pointsAt: remember((start: Minute) => {
      if (!hasRoom(start)) return Infinity;
      const parts = fitsAt(start).map(({ workerId }) =>
        judge.findDifferenceForWorker(moveTo(start), workerId),
      );
      return parts.reduce((sum, part) => sum + totalOf(part), 0);
    }),
  };
}
