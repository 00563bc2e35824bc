import type { CandidateTree } from './candidate-tree';
import type { Climb } from './climb';
import type { CountLimit } from './count-limits';
import type { DualPoint } from './dual-point';
import { scoreOfGains, type Split, SplitRanking, toLimits } from './splits';

/** Part of all open sets, by limits, with a bound for it and the point that gives it. */
export interface Branch {
  readonly bound: number;
  readonly limits: readonly CountLimit[];
  readonly point: DualPoint;
  readonly splits: readonly Split[];
}

/** A side of a split as tried: undefined limits would be none; an impossible side is left out. */
interface Side {
  readonly side: 0 | 1;
  readonly bound: number;
  readonly limits: readonly CountLimit[];
  readonly point: DualPoint;
}

export interface BranchSteps {
  /** Splits that are tried before one is taken, and the steps of each try and of each side taken. */
  readonly tries: number;
  readonly trial: number;
  readonly branch: number;
}

/** Step with which a branch begins: what the last ones of its parent were like on a council of 1,282 workers. */
const FIRST_STEP = 0.02;

/**
 * Best-first branch and bound on how many candidates of a cluster are open. It ends anywhere: the bound is the least of
 * all branches that are left.
 */
export class BranchSearch {
  private readonly branches: Branch[] = [];
  private readonly ranking: SplitRanking;

  /** `climb` stands at the root's best point. */
  constructor(
    private readonly climb: Climb,
    private readonly tree: CandidateTree,
    private readonly count: number,
    private readonly steps: BranchSteps,
    limits: readonly CountLimit[],
  ) {
    this.ranking = new SplitRanking(tree);
    this.push(climb.bound, limits);
  }

  /** No open set costs less. */
  get bound(): number {
    return this.branches[0]?.bound ?? Infinity;
  }

  /** The branches with the least bounds, where good open sets are likely. */
  first(count: number): readonly Branch[] {
    return this.branches.slice(0, count);
  }

  /** Splits the branch with the least bound. False = it cannot be split: the relaxation has nothing broken there. */
  split(): boolean {
    const parent = this.branches[0];
    if (!parent || parent.splits.length === 0) return false;
    this.branches.shift();
    for (const side of this.bestSides(parent)) {
      this.climb.start(this.count, side.limits, side.point);
      this.climb.go(this.steps.branch);
      this.push(Math.max(side.bound, this.climb.bound), side.limits);
    }
    return true;
  }

  private bestSides(parent: Branch): readonly Side[] {
    let best: readonly Side[] = [];
    let bestScore = -1;
    for (const split of parent.splits) {
      const sides = this.trySides(parent, split);
      const gain = (side: 0 | 1) =>
        (sides.find((one) => one.side === side)?.bound ?? Infinity) - parent.bound;
      const score = scoreOfGains(gain(0), gain(1));
      if (score > bestScore) [best, bestScore] = [sides, score];
    }
    return best;
  }

  private trySides(parent: Branch, split: Split): readonly Side[] {
    const sides: Side[] = [];
    toLimits(split, this.tree.sizeOf).forEach((limit, index) => {
      const side = index === 0 ? 0 : 1;
      const limits = [...parent.limits, limit];
      if (!this.climb.start(this.count, limits, parent.point)) return;
      this.climb.go(this.steps.trial);
      const bound = Math.max(parent.bound, this.climb.bound);
      this.ranking.learn(split, side, bound - parent.bound);
      sides.push({ side, bound, limits, point: this.climb.toPoint(FIRST_STEP) });
    });
    return sides;
  }

  /** Keeps the branches in order: the least bound first, the older first among equals. */
  private push(bound: number, limits: readonly CountLimit[]): void {
    this.climb.settle();
    const splits = this.ranking.rank(this.climb.openShare, this.steps.tries);
    const branch = { bound, limits, point: this.climb.toPoint(FIRST_STEP), splits };
    const at = this.branches.findIndex((other) => other.bound > bound);
    this.branches.splice(at < 0 ? this.branches.length : at, 0, branch);
  }
}
