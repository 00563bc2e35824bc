import { YIELD_STEP } from './dual-point';
import type { PatternDual } from './pattern-dual';
import { ResponsePool } from './response-pool';
import { nextPrice } from './slot-term';

/** Responses in the model at a time. More make each step better and slower; 16 and 32 were worse on a council. */
const CAPACITY = 24;
/** Taken over from the pool at the start of a branch. */
const TAKEN_OVER = 12;
/** Exact rounds a step, Frank–Wolfe turns in each, and the points at which more do not matter. */
const ROUNDS = 2;
const TURNS = 30;
const FINE = 0.01;

/**
 * What is known of the Lagrangian near its best point: a few responses, each of which bounds it from above, and a mixture
 * of them. The next prices are those that are best by the model less the square of the way: the proximal bundle method
 * (Lemaréchal 1975), its small quadratic program solved roughly by pairwise Frank–Wolfe steps (Lacoste-Julien & Jaggi
 * 2015).
 */
export class ResponseModel {
  /** Prices and yields of the last `step`. */
  readonly prices: Float64Array;
  readonly yields: Float64Array;

  private readonly pool: ResponsePool;
  /** Places in the pool, and their shares in the mixture. */
  private active: number[] = [];
  private weight: number[] = [];
  private readonly value = new Float64Array(CAPACITY);
  private readonly meanCover: Float64Array;
  private readonly meanServed: Float64Array;

  constructor(private readonly dual: PatternDual) {
    const { localities, slots, classes } = dual.problem;
    this.pool = new ResponsePool(dual);
    this.prices = new Float64Array(localities * slots);
    this.yields = new Float64Array(classes);
    this.meanCover = new Float64Array(localities * slots);
    this.meanServed = new Float64Array(classes);
  }

  /** Begins with the responses whose open sets are allowed and that bound most tightly at these prices. */
  start(prices: Float64Array, yields: Float64Array, allowed: (open: Int32Array) => boolean): void {
    const { pool } = this;
    const found: { at: number; value: number }[] = [];
    for (let at = 0; at < pool.count; at++) {
      if (allowed(pool.open[at]!)) found.push({ at, value: pool.valueOf(at, prices, yields) });
    }
    found.sort((a, b) => a.value - b.value || a.at - b.at);
    this.active = found.slice(0, TAKEN_OVER).map(({ at }) => at);
    this.weight = this.active.map(() => 0);
    if (this.active.length > 0) this.weight[0] = 1;
    this.mix();
  }

  /** Adds what the dual answered at these prices. */
  add(prices: Float64Array, yields: Float64Array, bound: number, open: Int32Array): void {
    if (this.active.length === CAPACITY) this.dropLightest();
    this.active.push(this.pool.add(prices, yields, bound, open, this.active));
    this.weight.push(this.active.length === 1 ? 1 : 0);
    if (this.active.length === 1) this.mix();
  }

  /**
   * The best point by the model near the centre, for this step; gives the model's value there: more is not to be hoped
   * for.
   */
  step(centre: { prices: Float64Array; yields: Float64Array }, step: number): number {
    const { pool, active, value, prices, yields } = this;
    for (let round = 0; ; round++) {
      this.moveFrom(centre, step);
      let lowest = Infinity;
      for (let index = 0; index < active.length; index++) {
        value[index] = pool.valueOf(active[index]!, prices, yields);
        lowest = Math.min(lowest, value[index]!);
      }
      if (round === ROUNDS || !this.reweigh(step)) return pool.valueOfSlots(prices) + lowest;
      this.mix();
    }
  }

  /**
   * Moves weight from the highest of the mixture to the lowest of all, again and again, with values brought forward by
   * inner products. These overrate how far prices at their limits move, so that a round errs on the short side. False =
   * nothing to gain.
   */
  private reweigh(step: number): boolean {
    const { active, weight, value, pool } = this;
    for (let turn = 0; turn < TURNS; turn++) {
      let low = 0;
      let high = -1;
      for (let index = 0; index < active.length; index++) {
        if (value[index]! < value[low]!) low = index;
        if (weight[index]! > 0 && (high < 0 || value[index]! > value[high]!)) high = index;
      }
      const gap = value[high]! - value[low]!;
      if (gap < FINE) return turn > 0;
      const [to, from] = [active[low]!, active[high]!];
      const square = pool.product(to, to) + pool.product(from, from) - 2 * pool.product(to, from);
      const wanted = gap / (step * square + 1e-12);
      const share = Math.min(weight[high]!, wanted);
      weight[high] = wanted >= weight[high]! ? 0 : weight[high]! - share;
      weight[low]! += share;
      for (let index = 0; index < active.length; index++) {
        const at = active[index]!;
        value[index]! += step * share * (pool.product(at, to) - pool.product(at, from));
      }
    }
    return true;
  }

  /** Share of the mixture in which each candidate is open. */
  shareOpen(share: Float64Array): void {
    share.fill(0);
    this.active.forEach((at, index) => {
      for (const candidate of this.pool.open[at]!) share[candidate]! += this.weight[index]!;
    });
  }

  private moveFrom(centre: { prices: Float64Array; yields: Float64Array }, step: number): void {
    const { prices, yields, meanCover, meanServed } = this;
    const { slotPrices, problem } = this.dual;
    for (let slot = 0; slot < prices.length; slot++) {
      const cover = meanCover[slot]!;
      prices[slot] = nextPrice(slotPrices, centre.prices[slot]!, step, cover, problem.demand[slot]!);
    }
    for (let k = 0; k < yields.length; k++) {
      yields[k] = Math.max(0, centre.yields[k]! + step * YIELD_STEP * (meanServed[k]! - 1));
    }
  }

  /** Takes the response out that has the least weight, the oldest among equals; the others share its weight. */
  private dropLightest(): void {
    const { active, weight } = this;
    let lightest = 0;
    for (let index = 1; index < active.length; index++)
      if (weight[index]! < weight[lightest]!) lightest = index;
    const lost = weight[lightest]!;
    active.splice(lightest, 1);
    weight.splice(lightest, 1);
    if (lost === 0) return;
    for (let index = 0; index < weight.length; index++) weight[index]! /= 1 - lost;
    this.mix();
  }

  private mix(): void {
    const { pool, active, weight, meanCover, meanServed } = this;
    meanCover.fill(0);
    meanServed.fill(0);
    active.forEach((at, index) => {
      const share = weight[index]!;
      if (share === 0) return;
      const cover = pool.cover[at]!;
      for (let slot = 0; slot < cover.length; slot++) meanCover[slot]! += share * cover[slot]!;
      const served = pool.served[at]!;
      for (let k = 0; k < served.length; k++) meanServed[k]! += share * served[k]!;
    });
  }
}
