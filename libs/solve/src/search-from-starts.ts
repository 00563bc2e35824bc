import type { RotaProblem, RotaSolution } from '@homeround/engine';
import { NEAR_FROM } from './start-near';
import { type FoundRota, type RunningSettings, searchWhole } from './search-whole';
import type { SearchedParts, SolvePorts, SolveProgress } from './solve-rota';

/**
 * Searches the whole problem several times side by side, each with random numbers of its own, and takes the cheapest; of
 * equals the first. The result depends on the number of starts, never on which finished first.
 */
export async function searchFromStarts(
  problem: RotaProblem,
  settings: RunningSettings,
  starts: number,
  ports: SolvePorts,
  near?: RotaSolution,
): Promise<FoundRota> {
  // Near a published rota only the cool end of the annealing is searched.
  const where = near ? { slice: { from: NEAR_FROM, to: 1 }, start: near } : { slice: { from: 0, to: 1 } };
  const onProgress = ports.onProgress ? showBest(ports.onProgress) : undefined;
  const found = await Promise.all(
    Array.from({ length: starts }, (_, stream) =>
      searchWhole(
        problem,
        settings,
        { ...ports, ...(onProgress ? { onProgress } : {}) },
        { ...where, stream },
      ),
    ),
  );
  const best = found.reduce((least, next) => (next.solution.cost < least.solution.cost ? next : least));
  return { solution: best.solution, steps: Math.min(...found.map(({ steps }) => steps)) };
}

/** Passes on only what is news: the cheapest of all starts, with the steps of whoever reports. */
function showBest(onProgress: (progress: SolveProgress) => void): (progress: SolveProgress) => void {
  let best: { cost: number; unallocated: number; parts?: SearchedParts } = { cost: Infinity, unallocated: 0 };
  return (progress) => {
    if (progress.kind !== 'step') return;
    const { cost, unallocated, parts } = progress;
    if (cost < best.cost) best = { cost, unallocated, ...(parts ? { parts } : {}) };
    onProgress({ ...progress, ...best });
  };
}
