import { YIELD_STEP } from './dual-point';
import type { PatternDual } from './pattern-dual';
import { valueOfSlot } from './slot-term';

/** Responses remembered. Those beyond the model's own wait for a branch in which their open set is allowed again. */
const POOL = 48;

/**
 * Responses of the Lagrangian: an open set with who would work what at some prices. Each bounds, at any prices, the
 * Lagrangian of every branch that allows its open set: slots' value + constant + prices × cover + yields × (served − 1).
 */
export class ResponsePool {
  count = 0;
  readonly cover: Float64Array[] = [];
  readonly served: Float64Array[] = [];
  readonly open: Int32Array[] = [];
  private readonly constant = new Float64Array(POOL);
  private readonly age = new Float64Array(POOL);
  private readonly products = new Float64Array(POOL * POOL);
  private clock = 0;

  constructor(private readonly dual: PatternDual) {
    const { localities, slots, classes } = dual.problem;
    for (let index = 0; index < POOL; index++) {
      this.cover.push(new Float64Array(localities * slots));
      this.served.push(new Float64Array(classes));
      this.open.push(new Int32Array(0));
    }
  }

  /** Remembers what `dual` answered at these prices, in place of the oldest that is not `kept`. Gives its place. */
  add(
    prices: Float64Array,
    yields: Float64Array,
    bound: number,
    open: Int32Array,
    kept: ArrayLike<number>,
  ): number {
    const at = this.count < POOL ? this.count++ : this.oldestBut(kept);
    this.cover[at]!.set(this.dual.cover);
    this.served[at]!.set(this.dual.served);
    this.open[at] = open;
    this.age[at] = this.clock++;
    this.constant[at] = 0;
    this.constant[at] = bound - this.valueOfSlots(prices) - this.valueOf(at, prices, yields);
    this.forgetProducts(at);
    return at;
  }

  /** Value at these prices, but for the slots'. */
  valueOf(at: number, prices: Float64Array, yields: Float64Array): number {
    const { workersOfClass } = this.dual.problem;
    const cover = this.cover[at]!;
    const served = this.served[at]!;
    let value = this.constant[at]!;
    for (let slot = 0; slot < prices.length; slot++) value += prices[slot]! * cover[slot]!;
    for (let k = 0; k < yields.length; k++) value += workersOfClass[k]! * yields[k]! * (served[k]! - 1);
    return value;
  }

  valueOfSlots(prices: Float64Array): number {
    const { slotPrices, problem } = this.dual;
    let value = 0;
    for (let slot = 0; slot < prices.length; slot++) {
      value += valueOfSlot(slotPrices, prices[slot]!, problem.demand[slot]!);
    }
    return value;
  }

  /** Inner product of two responses, as the model's steps measure ways. Computed when first asked for: few pairs are. */
  product(one: number, other: number): number {
    const known = this.products[one * POOL + other]!;
    if (!Number.isNaN(known)) return known;
    const product = this.multiply(one, other);
    this.products[one * POOL + other] = product;
    this.products[other * POOL + one] = product;
    return product;
  }

  private multiply(one: number, other: number): number {
    const { workersOfClass } = this.dual.problem;
    const [coverA, coverB] = [this.cover[one]!, this.cover[other]!];
    const [servedA, servedB] = [this.served[one]!, this.served[other]!];
    let sum = 0;
    for (let slot = 0; slot < coverA.length; slot++) sum += coverA[slot]! * coverB[slot]!;
    for (let k = 0; k < servedA.length; k++) {
      sum += YIELD_STEP * workersOfClass[k]! * servedA[k]! * servedB[k]!;
    }
    return sum;
  }

  private forgetProducts(at: number): void {
    this.products.fill(NaN, at * POOL, (at + 1) * POOL);
    for (let other = 0; other < POOL; other++) this.products[other * POOL + at] = NaN;
  }

  private oldestBut(kept: ArrayLike<number>): number {
    const isKept = new Uint8Array(POOL);
    for (let index = 0; index < kept.length; index++) isKept[kept[index]!] = 1;
    let oldest = -1;
    for (let at = 0; at < POOL; at++) {
      if (!isKept[at] && (oldest < 0 || this.age[at]! < this.age[oldest]!)) oldest = at;
    }
    return oldest;
  }
}
