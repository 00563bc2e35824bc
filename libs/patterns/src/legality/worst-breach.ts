import type { Breach } from './pattern-finding';

/** One place of the cycle where a rule is not kept. */
export interface Place {
  readonly amount: number;
  /** Words for this place; asked for the worst alone. */
  readonly detail: () => string;
}

/** The worst place as one breach, with the number of all; undefined when there is none. */
export function worstBreach(
  places: readonly Place[],
  limit: number,
  worse: 'more' | 'less',
): Breach | undefined {
  if (places.length === 0) return undefined;
  const sign = worse === 'more' ? 1 : -1;
  const worst = places.reduce((a, b) => ((b.amount - a.amount) * sign > 0 ? b : a));
  const more = places.length === 1 ? '' : `; ${places.length} times in the cycle`;
  return { amount: worst.amount, limit, times: places.length, detail: `${worst.detail()}${more}` };
}
