import type { Rota } from '@homeround/domain';

/** Mending after absences starts from the whole rota: a tenth of its own steps settles it, and fewer than these do not. */
const MENDING_SHARE = 0.1;
const LEAST_STEPS = 10_000;

/** Steps of the search that mends a rota when workers are absent. */
export function mendingSteps({ origin }: Pick<Rota, 'origin'>): number {
  return Math.max(LEAST_STEPS, Math.round(origin.steps * MENDING_SHARE));
}
