import type { CandidateTree } from './candidate-tree';
import { type CountLimit, CountLimits } from './count-limits';
import type { DualPoint } from './dual-point';
import type { PatternDual } from './pattern-dual';
import { ResponseModel } from './response-model';

/** A step that brings this share of what the model hopes for is taken; from the larger share on, steps grow. */
const TAKEN = 0.05;
const GOOD = 0.5;
const GROW = 1.5;
/** After so many steps in vain they shrink. */
const PATIENCE = 10;
const SHRINK = 0.7;
/** With smaller steps the bound moves by less than a point. */
const SMALLEST_STEP = 5e-4;

/** Raises the bound of a branch by the proximal bundle method: `start`, then `go` as far as it is worth it. */
export class Climb {
  /** Best point and its bound. */
  readonly prices: Float64Array;
  readonly yields: Float64Array;
  bound = -Infinity;
  /** Open set of the response at the best point. */
  open: Int32Array = new Int32Array(0);
  /** After `settle`: share of the mixture in which each candidate is open. */
  readonly openShare: Float64Array;

  private step = 0;
  private readonly limits: CountLimits;
  private readonly model: ResponseModel;

  constructor(
    private readonly dual: PatternDual,
    tree: CandidateTree,
  ) {
    const { localities, slots, classes, candidates } = dual.problem;
    this.prices = new Float64Array(localities * slots);
    this.yields = new Float64Array(classes);
    this.openShare = new Float64Array(candidates);
    this.limits = new CountLimits(tree);
    this.model = new ResponseModel(dual);
  }

  /** At most `count` open within the limits, from this point. False = no open set keeps the limits. */
  start(count: number, limits: readonly CountLimit[], point: DualPoint): boolean {
    this.limits.set(count, limits);
    if (!this.limits.possible) return false;
    this.prices.set(point.prices);
    this.yields.set(point.yields);
    this.step = point.step;
    this.model.start(this.prices, this.yields, (open) => this.limits.allow(open));
    this.bound = this.respond(this.prices, this.yields);
    this.open = this.limits.toPicked();
    return true;
  }

  /** Takes so many steps, or fewer when the bound reaches `enough` or does not rise any more. Gives the steps taken. */
  go(steps: number, enough = Infinity): number {
    const { model } = this;
    let vain = 0;
    for (let step = 0; step < steps; step++) {
      if (this.bound >= enough || this.step < SMALLEST_STEP) return step;
      const hope = model.step(this, this.step) - this.bound;
      const bound = this.respond(model.prices, model.yields);
      const gain = bound - this.bound;
      if (gain > 0 && gain >= TAKEN * hope) {
        this.take(bound);
        if (gain > GOOD * hope) this.step *= GROW;
        vain = 0;
      } else if (++vain >= PATIENCE) {
        this.step *= SHRINK;
        vain = 0;
      }
    }
    return steps;
  }

  /** Tells what the relaxation wants open. */
  settle(): void {
    this.model.shareOpen(this.openShare);
  }

  /** The best point, for a branch of this one that begins with at least such a step. */
  toPoint(leastStep: number): DualPoint {
    const step = Math.max(leastStep, this.step);
    return { prices: Float32Array.from(this.prices), yields: Float32Array.from(this.yields), step };
  }

  private take(bound: number): void {
    this.bound = bound;
    this.prices.set(this.model.prices);
    this.yields.set(this.model.yields);
    this.open = this.limits.toPicked();
  }

  private respond(prices: Float64Array, yields: Float64Array): number {
    const { dual, limits } = this;
    dual.price(prices, yields);
    const bound = dual.rest - limits.pick(dual.saving);
    dual.respond(yields, limits.picked, limits.pickedCount);
    this.model.add(prices, yields, bound, limits.toPicked());
    return bound;
  }
}
