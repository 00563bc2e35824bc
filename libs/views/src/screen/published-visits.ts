import type { HeldVisit } from '@homeround/check';
import {
  type AllocatedVisit,
  addDays,
  type LocalDate,
  type Minute,
  type Rota,
  type VisitId,
  type WorkerId,
} from '@homeround/domain';

/** A visit as the rota in hand has it: nobody has it where `workerIds` is empty. */
export interface PlannedVisit {
  readonly visitId: VisitId;
  /** The day for which it is asked. */
  readonly date: LocalDate;
  readonly start: Minute;
  readonly workerIds: readonly WorkerId[];
}

export function toPlanned({ visit, option, start, workers }: HeldVisit): PlannedVisit {
  const workerIds = workers.map(({ workerId }) => workerId);
  return { visitId: visit.visitId, date: option.date, start, workerIds };
}

/** Whether a visit has another worker or start than people and workers were told. False where nothing was published. */
export type IsChanged = (planned: PlannedVisit) => boolean;

/**
 * @param published the rota that people and workers were told of
 * @param offset what to add to its minutes to have those of the rota in hand
 */
export function toChanges(published: Rota | undefined, offset: Minute): IsChanged {
  if (!published) return () => false;
  const { from, days } = published.period;
  const end = addDays(from, days);
  const told = new Map(published.visits.map((visit) => [visit.visitId, visit]));
  return (planned) => {
    if (planned.date < from || planned.date >= end) return false;
    const before = told.get(planned.visitId);
    if (!before || before.workerIds.length === 0) return planned.workerIds.length > 0;
    return planned.start !== before.start + offset || !isSameWorkers(planned, before);
  };
}

const isSameWorkers = (
  one: Pick<AllocatedVisit, 'workerIds'>,
  other: Pick<AllocatedVisit, 'workerIds'>,
): boolean =>
  one.workerIds.length === other.workerIds.length &&
  one.workerIds.every((workerId) => other.workerIds.includes(workerId));
