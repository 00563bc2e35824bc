import type { WorkerId } from '@homeround/domain';
import type { HeldVisit } from './rota-view';

/** Worker-visits by worker, in order of first visit. A double-up is one worker-visit of each of its two workers. */
export function countWorkerVisits(visits: readonly HeldVisit[]): ReadonlyMap<WorkerId, number> {
  const counts = new Map<WorkerId, number>();
  for (const { workers } of visits) {
    for (const { workerId } of workers) counts.set(workerId, (counts.get(workerId) ?? 0) + 1);
  }
  return counts;
}
