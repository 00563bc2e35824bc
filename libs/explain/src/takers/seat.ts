import type { Visit, WorkerId } from '@homeround/domain';
import type { RotaLookup } from '../rota/rota-lookup';

/** A part of a visit that somebody could take: that of one of its workers, or one that nobody has. */
export interface Seat {
  /** Whose part it is; absent where nobody has it. */
  readonly replaces?: WorkerId;
  /** Who keeps coming. */
  readonly staying: readonly WorkerId[];
  /** How many workers must be found together. */
  readonly adds: 1 | 2;
}

/** One seat for each worker whom a visit has, and one for those whom it lacks. */
export function findSeats(lookup: RotaLookup, visit: Visit): Seat[] {
  const workerIds = lookup.heldOf.get(visit.visitId)?.workerIds ?? [];
  const missing = visit.workers - workerIds.length;
  return [
    ...workerIds.map((replaces): Seat => ({
      replaces,
      staying: workerIds.filter((workerId) => workerId !== replaces),
      adds: 1,
    })),
    ...(missing > 0 ? [{ staying: workerIds, adds: missing as 1 | 2 }] : []),
  ];
}
