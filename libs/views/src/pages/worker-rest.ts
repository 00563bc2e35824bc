import { type RotaView, turnsOf } from '@homeround/check';
import type { WorkerPage } from '@homeround/contract';
import type { Minute, WorkerId } from '@homeround/domain';

/** Rest between a worker's duties. Known duties outside the period count as neighbours. */
export function toWorkerRest(view: RotaView, workerId: WorkerId): WorkerPage['rest'] {
  const rests = turnsOf(view, workerId).map(({ rest }) => rest);
  return {
    leastDailyRest: rests.length === 0 ? null : Math.min(...rests),
    dailyRestNeeded: view.input.rules.values.dailyRest,
    longestRest: view.dutiesOfWorker.has(workerId) ? findLongestRest(view, workerId) : null,
  };
}

/** Within the period; a known duty that reaches over its edge shortens it. */
function findLongestRest(view: RotaView, workerId: WorkerId): Minute {
  const spans = [
    ...(view.dutiesOfWorker.get(workerId) ?? []),
    ...(view.outerDutiesOfWorker.get(workerId) ?? []),
    { start: view.input.endMinute, end: view.input.endMinute },
  ].sort((a, b) => a.start - b.start);
  let free = 0;
  let longest = 0;
  for (const { start, end } of spans) {
    longest = Math.max(longest, Math.min(start, view.input.endMinute) - free);
    free = Math.max(free, end);
  }
  return longest;
}
