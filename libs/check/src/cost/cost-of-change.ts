import type { AllocatedVisit } from '@homeround/domain';
import type { HeldVisit } from '../view/rota-view';
import { sumOf } from '../view/worked-minutes';
import type { CostOfPart } from './cost-of-part';

/** A published start may move by this many minutes before it counts as changed. */
const UNNOTICED_MINUTES = 15;

/** Each worker who was not published for a visit, and each start that has moved; nothing without a published rota. */
export const costOfChange: CostOfPart = ({ input, visits }) => {
  const { changedWorker, changedTime } = input.weights;
  const published = new Map((input.published?.visits ?? []).map((visit) => [visit.visitId, visit]));
  return sumOf(visits, (held) => {
    const before = published.get(held.visit.visitId);
    if (!before) return 0;
    const moved = Math.abs(held.start - before.start) > UNNOTICED_MINUTES;
    return changedWorker * countOtherWorkers(held, before) + (moved ? changedTime : 0);
  });
};

const countOtherWorkers = ({ workers }: HeldVisit, before: AllocatedVisit): number =>
  workers.filter(({ workerId }) => !before.workerIds.includes(workerId)).length;
