import type { RotaInput } from '@homeround/domain';
import { grantWishes, type RotaProblem, type RotaSolution } from '@homeround/engine';
import { type RotaNames, toWishes } from '@homeround/translate';

/**
 * Part of the annealing that a solve near a published rota leaves out: its heat would only undo what people and workers
 * have been told. Demo locality, 5,336 visits, seed 2. Nothing changed since, 100,000 steps: from 0.85 on 6 visits got another
 * worker and the rota became a little cheaper; from 0.7 on none did, and it became no cheaper. Its three busiest workers absent
 * (210 visits): 299 got another worker, 302 from 0.7 on. Searched from nothing, 300,000 steps: 750 where nothing had changed.
 */
export const NEAR_FROM = 0.85;

/** The published rota as far as the input still allows it; what cannot stay is left for the search to place. */
export function startNear(
  problem: RotaProblem,
  names: RotaNames,
  input: RotaInput,
): RotaSolution | undefined {
  return input.published && grantWishes(problem, toWishes(problem, names, input.published));
}
