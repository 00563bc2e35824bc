import type { PatternProblem } from '../problem';
import { type Branch, BranchSearch, type BranchSteps } from './branch-search';
import { type CandidateTree, toCandidateTree } from './candidate-tree';
import { Climb } from './climb';
import type { CountLimit } from './count-limits';
import { dive } from './dive';
import type { DualPoint } from './dual-point';
import { PatternDual } from './pattern-dual';

/** Work is counted in steps, so that the same problem and settings give the same bounds on every machine. */
export interface BoundSettings extends BranchSteps {
  /** Steps of the first count, and of every further one, which begins where the last one ended. */
  readonly first: number;
  readonly next: number;
  /**
   * Open sets to suggest, one from each of the branches with the least bounds, and the steps between two decisions of a
   * dive; 0 = none.
   */
  readonly suggestions: number;
  readonly dive: number;
  /** Splits of one count, at most. */
  readonly splits: number;
  /** Share of the best known cost below which a smaller gap is not worth another split. */
  readonly goodGap: number;
}

/**
 * Measured on a council of 1,282 workers and 562 candidates: 10 s a count on one core, half of it for splits. Twice the splits
 * raise the bound of ten patterns by a hundredth, of forty by a thousandth.
 */
export const DEFAULT_BOUND_SETTINGS: BoundSettings = {
  first: 400,
  next: 150,
  suggestions: 3,
  dive: 25,
  splits: 20,
  tries: 4,
  trial: 12,
  branch: 40,
  goodGap: 0.005,
};

export interface BoundHooks {
  readonly shouldStop?: () => boolean;
  /** Told after each count and every few splits. */
  readonly onPoint?: (point: BoundPoint) => void;
}

/** What was found for catalogues of at most `count` patterns. */
export interface BoundPoint {
  readonly count: number;
  /** No catalogue of at most so many patterns costs less. */
  readonly lowerBound: number;
  /** What a worker more on duty costs (−: saves) at the root, by locality × slot: what guides a search. */
  readonly prices: Float32Array;
  /** Open sets that the relaxation would like. */
  readonly suggestions: readonly (readonly number[])[];
}

/** Prices that cost nothing and classes that want this much before they move: far below the bound, and soon left. */
const FIRST_YIELD = 20;
const FIRST_STEP = 1;
const NEXT_STEP = 0.2;
const SPLITS_A_LOOK = 8;
/** More than the rounding of a sum of a million terms. */
const ROUNDING = 1e-9;

/**
 * A proven lower bound for every one of these numbers of patterns, the largest first: Lagrangian relaxation of cover and
 * placement (see PatternDual), raised by a bundle method, then by branch and bound on clusters. Stops early when asked;
 * what was found is valid. `best` = the best known cost by count, to know where a better bound is worth work.
 */
export function boundFront(
  problem: PatternProblem,
  counts: readonly number[],
  settings: BoundSettings = DEFAULT_BOUND_SETTINGS,
  hooks: BoundHooks = {},
  best?: Float64Array,
): readonly BoundPoint[] {
  const tree = toCandidateTree(problem);
  const climb = new Climb(new PatternDual(problem), tree);
  const fixed = toFixedLimits(problem);
  const points: BoundPoint[] = [];
  let start = toFirstPoint(problem);
  for (const asked of [...counts].sort((a, b) => b - a)) {
    if (hooks.shouldStop?.()) break;
    const count = Math.max(asked, fixed.length);
    climb.start(count, fixed, start);
    climb.go(points.length === 0 ? settings.first : settings.next);
    start = climb.toPoint(NEXT_STEP);
    const point = branch(climb, tree, count, fixed, settings, hooks, best?.[asked] ?? Infinity);
    points.push({ ...point, count: asked });
    hooks.onPoint?.(points[points.length - 1]!);
  }
  return points;
}

/** A lower bound on what any placement costs with exactly these candidates open. */
export function boundCatalogue(problem: PatternProblem, open: readonly number[], steps: number): number {
  const climb = new Climb(new PatternDual(problem), toCandidateTree(problem));
  const limits = open.map((cluster) => ({ cluster, least: 1, most: 1 }));
  climb.start(open.length, limits, toFirstPoint(problem));
  climb.go(steps);
  return less(climb.bound);
}

/**
 * The largest bound that holds for each count: what bounds more patterns bounds fewer too. Index = count; −∞ where
 * nothing is known.
 */
export function toLowerBounds(points: readonly BoundPoint[], most: number): Float64Array {
  const bounds = new Float64Array(most + 1).fill(-Infinity);
  for (const { count, lowerBound } of points) {
    if (count <= most) bounds[count] = Math.max(bounds[count]!, lowerBound);
    else bounds[most] = Math.max(bounds[most]!, lowerBound);
  }
  for (let count = most - 1; count >= 0; count--)
    bounds[count] = Math.max(bounds[count]!, bounds[count + 1]!);
  return bounds;
}

function branch(
  climb: Climb,
  tree: CandidateTree,
  count: number,
  limits: readonly CountLimit[],
  settings: BoundSettings,
  hooks: BoundHooks,
  best: number,
): BoundPoint {
  const prices = Float32Array.from(climb.prices);
  const search = new BranchSearch(climb, tree, count, settings, limits);
  const toPoint = (suggestions: readonly (readonly number[])[]): BoundPoint => ({
    count,
    lowerBound: less(search.bound),
    prices,
    suggestions,
  });
  for (let split = 0; split < settings.splits; split++) {
    if (search.bound >= best * (1 - settings.goodGap) || hooks.shouldStop?.() || !search.split()) break;
    if (split % SPLITS_A_LOOK === SPLITS_A_LOOK - 1) hooks.onPoint?.(toPoint([]));
  }
  const branches = settings.dive > 0 ? search.first(settings.suggestions) : [];
  return toPoint(suggest(climb, count, branches, settings.dive, hooks));
}

function suggest(
  climb: Climb,
  count: number,
  branches: readonly Branch[],
  steps: number,
  hooks: BoundHooks,
): readonly (readonly number[])[] {
  const suggestions: (readonly number[])[] = [];
  for (const { limits, point } of branches) {
    if (hooks.shouldStop?.()) break;
    climb.start(count, limits, point);
    climb.go(steps);
    suggestions.push(dive(climb, count, limits, steps));
  }
  return suggestions;
}

function toFixedLimits(problem: PatternProblem): readonly CountLimit[] {
  const limits: CountLimit[] = [];
  problem.fixed.forEach((fixed, cluster) => {
    if (fixed) limits.push({ cluster, least: 1, most: 1 });
  });
  return limits;
}

function toFirstPoint(problem: PatternProblem): DualPoint {
  return {
    prices: new Float32Array(problem.localities * problem.slots),
    yields: new Float32Array(problem.classes).fill(FIRST_YIELD),
    step: FIRST_STEP,
  };
}

function less(bound: number): number {
  return bound - ROUNDING * Math.abs(bound);
}
