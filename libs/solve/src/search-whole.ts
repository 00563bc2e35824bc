import { DEFAULT_SEARCH, type RotaProblem, type RotaSolution, type SearchSlice } from '@homeround/engine';
import type { SearchNews } from './search-pool';
import type { SolvePorts } from './solve-rota';
import type { SolveSettings } from './solve-settings';

/** Settings of a search whose steps are known. */
export type RunningSettings = SolveSettings & { readonly steps: number };

export interface FoundRota {
  readonly solution: RotaSolution;
  readonly steps: number;
}

/** Where a search of the whole begins: which part of the annealing, which random numbers, which rota. */
export interface Beginning {
  readonly slice: SearchSlice;
  readonly stream: number;
  readonly start?: RotaSolution;
  /** Steps that were done before, of which `steps` are the rest; for the progress alone. */
  readonly stepsBefore?: number;
}

/** One search of the whole problem, in one thread. */
export async function searchWhole(
  problem: RotaProblem,
  { seed, steps }: RunningSettings,
  { pool, onProgress, signal }: SolvePorts,
  beginning: Beginning,
): Promise<FoundRota> {
  const { stepsBefore = 0, ...where } = beginning;
  const report = ({ step, bestCost, unallocated, score }: SearchNews) =>
    onProgress?.({
      kind: 'step',
      step: stepsBefore + step,
      steps: stepsBefore + steps,
      cost: bestCost,
      unallocated,
      parts: score,
    });
  const task = { problem, settings: { ...DEFAULT_SEARCH, seed, steps }, ...where };
  const found = await pool.search(task, report, signal);
  return { solution: found.best, steps: found.steps };
}
