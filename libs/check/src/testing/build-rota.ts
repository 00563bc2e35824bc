import type { AllocatedVisit, Duty } from '@homeround/domain';
import { aShift } from '@homeround/domain/testing';

/** Visit `V<n>` at a start, by worker 1 unless others are given. */
export function allocated(n: number, start: number, workerIds: readonly string[] = ['W1']): AllocatedVisit {
  return { visitId: `V${n}`, start, workerIds };
}

/** A duty that is the whole of `aShift` on a day, without breaks. */
export function aDuty(day: number, changes: Partial<Duty> = {}): Duty {
  const { shiftId, workerId, start, end } = aShift(
    day,
    changes.workerId ? { workerId: changes.workerId } : {},
  );
  return { shiftId, workerId, start, end, breaks: [], ...changes };
}
