import type { Random } from '../random';
import type { ShiftDesignProblem } from './problem';
import { CLOSED, FREE, OPEN } from './shift-model';

/** Ways to choose which shifts a round decides anew. */
export const NEIGHBOURHOODS = ['window', 'sample', 'near'] as const;
export type Neighbourhood = (typeof NEIGHBOURHOODS)[number];

/**
 * What a round may decide of each candidate, about `share` of all being free:
 * `window`: candidates that start one after the other, all other used ones stay open;
 * `sample`: used ones and others by chance; `near`: used ones and those that start and end at nearly the same time.
 */
export function chooseFree(
  problem: ShiftDesignProblem,
  used: Uint8Array,
  kind: Neighbourhood,
  share: number,
  random: Random,
): Uint8Array {
  const already = kind === 'window' ? 0 : used.reduce((sum, isUsed) => sum + isUsed, 0);
  const wanted = Math.max(FEWEST, Math.round(share * used.length) - already);
  const choice = used.map((isUsed) => (isUsed ? (kind === 'window' ? OPEN : FREE) : CLOSED));
  const order = kind === 'window' ? windowOrder(problem, random) : outsideOrder(problem, used, kind, random);
  for (const shift of order.slice(0, wanted)) choice[shift] = FREE;
  return choice;
}

/** Candidates that are free beside the used ones in any case: with none there is nothing to exchange for. */
const FEWEST = 4;

/** All candidates by start, from a start taken by chance, round the day. */
function windowOrder({ startOf, slotsPerDay }: ShiftDesignProblem, random: Random): number[] {
  const first = startOf[random.below(startOf.length)]!;
  const after = (shift: number) => (startOf[shift]! - first + slotsPerDay) % slotsPerDay;
  return [...startOf.keys()].sort((a, b) => after(a) - after(b) || a - b);
}

/** Candidates that are not used: by chance, or by their distance to the nearest used one and chance among equals. */
function outsideOrder(
  problem: ShiftDesignProblem,
  used: Uint8Array,
  kind: 'sample' | 'near',
  random: Random,
): number[] {
  const rank = Float64Array.from(used, (isUsed, shift) =>
    isUsed ? Infinity : random.fraction() + (kind === 'near' ? distanceToUsed(problem, used, shift) : 0),
  );
  return [...used.keys()].filter((shift) => !used[shift]).sort((a, b) => rank[a]! - rank[b]!);
}

/** Slots by which start and end differ from those of the nearest used shift. */
function distanceToUsed({ startOf, lengthOf }: ShiftDesignProblem, used: Uint8Array, shift: number): number {
  const endOf = (other: number) => startOf[other]! + lengthOf[other]!;
  let nearest = Infinity;
  for (let other = 0; other < used.length; other++) {
    if (!used[other]) continue;
    const distance = Math.abs(startOf[other]! - startOf[shift]!) + Math.abs(endOf(other) - endOf(shift));
    nearest = Math.min(nearest, distance);
  }
  return nearest;
}
