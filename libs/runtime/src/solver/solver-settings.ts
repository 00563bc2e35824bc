import type { Settings } from '../settings/settings';

/** Solves that a solver-worker runs side by side: its threads are shared out, and at least one solve runs. */
export function countSolvesAtOnce({
  solverThreads,
  threadsPerSolve,
}: Pick<Settings, 'solverThreads' | 'threadsPerSolve'>): number {
  return Math.max(1, Math.floor(solverThreads / threadsPerSolve));
}
