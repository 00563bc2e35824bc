import type { AllocatedVisit, Minute, Rota, ShiftId, VisitId, WorkerId } from '@homeround/domain';
import type { RotaLookup } from '../rota/rota-lookup';
import { toChangedDuties } from './change-duties';

/** One visit given to these workers at this start. Everything else stays as it is; other visits keep their starts. */
export interface Move {
  readonly visitId: VisitId;
  readonly start: Minute;
  /** All workers of the visit from now on, those who stay included. */
  readonly workerIds: readonly WorkerId[];
  /** For each worker whose days change: the shift in which the visit then lies. None = they are not on duty then. */
  readonly shiftIds: Readonly<Record<WorkerId, ShiftId>>;
}

/** Workers whose duties or visits a move can change: those who had the visit and those who get it. */
export function findTouchedWorkers(lookup: RotaLookup, move: Move): WorkerId[] {
  return [...new Set([...(lookup.heldOf.get(move.visitId)?.workerIds ?? []), ...move.workerIds])];
}

/** The rota after the move: of the duties, only those of the workers who lose or get the visit are made anew. */
export function changeRota(lookup: RotaLookup, move: Move): Rota {
  const { rota } = lookup;
  const { visitId, start, workerIds } = move;
  const moved: AllocatedVisit = { visitId, start, workerIds };
  const isAllocated = lookup.heldOf.has(visitId);
  const touched = new Set(findTouchedWorkers(lookup, move));
  return {
    ...rota,
    visits: isAllocated
      ? rota.visits.map((visit) => (visit.visitId === visitId ? moved : visit))
      : [...rota.visits, moved],
    unallocated: rota.unallocated.filter((id) => id !== visitId),
    duties: [
      ...rota.duties.filter((duty) => !touched.has(duty.workerId)),
      ...[...touched].flatMap((workerId) => toChangedDuties(lookup, move, workerId)),
    ],
  };
}
