import { PRIORITIES, type Priority, type Visit } from '@homeround/domain';
import type { RotaView } from '../view/rota-view';
import { sumOf } from '../view/worked-minutes';

export interface VisitCount {
  readonly visits: number;
  /** A double-up counts as two. */
  readonly workerVisits: number;
}

/** What is covered and what is not. Counts. */
export interface CoverMeasures {
  /** Visits that somebody has, and their workers. */
  readonly allocated: VisitCount;
  /** Allocated visits that need two workers. */
  readonly doubleUps: number;
  /** Visits that nobody has, and the workers they need. */
  readonly unallocated: VisitCount;
  readonly unallocatedByPriority: Readonly<Record<Priority, VisitCount>>;
}

export function measureCover(view: RotaView): CoverMeasures {
  const ofPriority = (priority: Priority) =>
    countNeeded(view.unallocated.filter((visit) => visit.priority === priority));
  return {
    allocated: {
      visits: view.visits.length,
      workerVisits: sumOf(view.visits, ({ workers }) => workers.length),
    },
    doubleUps: view.visits.filter(({ visit }) => visit.workers === 2).length,
    unallocated: countNeeded(view.unallocated),
    unallocatedByPriority: Object.fromEntries(
      PRIORITIES.map((priority) => [priority, ofPriority(priority)]),
    ) as Record<Priority, VisitCount>,
  };
}

const countNeeded = (visits: readonly Visit[]): VisitCount => ({
  visits: visits.length,
  workerVisits: sumOf(visits, ({ workers }) => workers),
});
