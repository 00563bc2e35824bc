import { Random } from '../random';
import { Insertion } from './insertion';
import type { RotaProblem } from './problem';
import { type RotaSolution, toSolution } from './solution';
import { RotaState } from './state';
import type { Wish } from './wish';

/** A solution with every wish that may be and fits, tried in the order of their starts; the other visits are absent. */
export function grantWishes(problem: RotaProblem, wishes: readonly Wish[]): RotaSolution {
  const state = new RotaState(problem);
  // Nothing is overlooked, so no chance is needed.
  const insertion = new Insertion(state, new Random(0, 0), Infinity);
  const inOrder = [...wishes].sort((a, b) => a.start - b.start || a.visit - b.visit);
  for (const wish of inOrder) if (state.visitOption[wish.visit]! < 0) insertion.insertAs(wish);
  return toSolution(state);
}
