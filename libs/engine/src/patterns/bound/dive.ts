import type { Climb } from './climb';
import type { CountLimit } from './count-limits';

/** A candidate that the relaxation opens to this share is taken as it is. */
const SURE = 0.95;
const DIVE_STEP = 0.1;

/**
 * An open set to start a search from: what the relaxation wants most is opened, the relaxation asked again, and so on.
 * `climb` stands at the best point of a branch with these limits; it ends elsewhere.
 */
export function dive(climb: Climb, count: number, limits: readonly CountLimit[], steps: number): number[] {
  const open = new Set(
    limits
      .filter(({ cluster, least }) => least > 0 && cluster < climb.openShare.length)
      .map(({ cluster }) => cluster),
  );
  const opened: CountLimit[] = [...limits];
  while (open.size < count) {
    climb.settle();
    const wanted = [...climb.openShare.keys()]
      .filter((candidate) => !open.has(candidate) && climb.openShare[candidate]! > 0)
      .sort((a, b) => climb.openShare[b]! - climb.openShare[a]! || a - b);
    const sure = wanted.filter((candidate) => climb.openShare[candidate]! > SURE);
    const taken = (sure.length > 0 ? sure : wanted.slice(0, 1)).slice(0, count - open.size);
    if (taken.length === 0) break;
    for (const candidate of taken) {
      open.add(candidate);
      opened.push({ cluster: candidate, least: 1, most: 1 });
    }
    if (!climb.start(count, opened, climb.toPoint(DIVE_STEP))) break;
    climb.go(steps);
  }
  return [...open].sort((a, b) => a - b);
}
