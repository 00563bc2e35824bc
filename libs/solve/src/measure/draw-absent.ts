import type { RotaInput, WorkerId } from '@homeround/domain';
import { Random } from '@homeround/engine';

/** Keeps the draws of absence apart from those of a search with the same seed. */
const STREAM = 7919;

/**
 * So large a share of the workers who have a shift in the period, drawn by the seed; the same seed with a larger share adds
 * to the smaller one's.
 */
export function drawAbsent(input: RotaInput, share: number, seed: number): ReadonlySet<WorkerId> {
  const random = new Random(seed, STREAM);
  const there = [...new Set(input.shifts.map(({ workerId }) => workerId))].sort();
  const drawn = there.map((workerId) => ({ workerId, lot: random.fraction() }));
  drawn.sort((a, b) => a.lot - b.lot);
  return new Set(drawn.slice(0, Math.round(share * there.length)).map(({ workerId }) => workerId));
}
