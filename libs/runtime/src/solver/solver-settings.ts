import type { Settings } from '../settings/settings';

/** Solves that a solver-worker runs side by side: its threads are shared out, and at least one solve runs. */
export function countSolvesAtOnce({
  solverThreads,
  threadsPerSolve,
}: Pick<Settings, 'solverThreads' | 'threadsPerSolve'>): number {
  return Math.max(1, Math.floor(solverThreads / threadsPerSolve));
}

/**
 * Threads that searches for catalogues, and the rotas that measure them, may have: they run for minutes, and a scheduler
 * who asks for next week's rota must not wait for them.
 */
export function countPlanningThreads({ solverThreads }: Pick<Settings, 'solverThreads'>): number {
  return Math.max(1, solverThreads - 1);
}
