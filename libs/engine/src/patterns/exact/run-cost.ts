import { costOfCover, toSlotPrices } from '../bound/slot-term';
import type { PatternProblem } from '../problem';
import type { SlotRun } from './slot-runs';

/** Points by cover over a whole run, as pieces of a convex line: what no cover costs, and what each piece then adds. */
export interface RunCost {
  readonly withoutCover: number;
  /** In order of cover; slopes never fall, and the last piece has no end. */
  readonly pieces: readonly { readonly width: number; readonly slope: number }[];
}

/** Kinks nearer than this, in workers, are one to a solver that works to a millionth. */
const SAME_KINK = 1e-9;

/** The costs of a run's slots added up: they have the same cover, so that the sum is convex in it again. */
export function toRunCost(problem: PatternProblem, locality: number, { from, to }: SlotRun): RunCost {
  const demand = problem.demand.subarray(locality * problem.slots + from, locality * problem.slots + to);
  const prices = toSlotPrices(problem);
  const costAt = (cover: number) =>
    demand.reduce((sum, needed) => sum + costOfCover(prices, cover, needed), 0);
  const kinks = [...demand].flatMap((needed) => [problem.floor * needed, needed]).sort((a, b) => a - b);
  const pieces: { width: number; slope: number }[] = [];
  let at = 0;
  let cost = costAt(0);
  const withoutCover = cost;
  for (const kink of kinks) {
    if (kink - at < SAME_KINK) continue;
    const next = costAt(kink);
    pieces.push({ width: kink - at, slope: (next - cost) / (kink - at) });
    [at, cost] = [kink, next];
  }
  pieces.push({ width: Infinity, slope: prices.highest * demand.length });
  return { withoutCover, pieces };
}
