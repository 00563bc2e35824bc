import type { Rota, RotaInput } from '@homeround/domain';
import { DEFAULT_SEARCH, searchRota } from '@homeround/engine';
import { toRota, toRotaProblem } from '@homeround/translate';

/** Searches on this thread, in one piece: the rota, and the cost that the search kept count of. */
export function searchHere(input: RotaInput, steps: number, seed = 1): { rota: Rota; cost: number } {
  const { problem, names } = toRotaProblem(input);
  const { best } = searchRota(problem, { ...DEFAULT_SEARCH, seed, steps });
  const rota = toRota(problem, names, best, { madeBy: 'test', seed, steps, threads: 1 });
  return { rota, cost: best.cost };
}
