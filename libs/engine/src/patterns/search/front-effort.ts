import { type BoundSettings, DEFAULT_BOUND_SETTINGS } from '../bound/bound-front';
import type { PatternProblem } from '../problem';
import type { ImproveSettings } from './improve-catalogue';

/** How much work a front is given, in steps. */
export interface FrontEffort {
  readonly rounds: number;
  /** Searches of one size side by side, each with chance of its own. */
  readonly streamsOf: (patterns: number) => number;
  readonly improveIn: (round: number, patterns: number) => ImproveSettings;
  /** Of neighbouring sizes in one task, by the least of them. */
  readonly boundOf: (patterns: number) => BoundSettings;
  /** Sizes whose placement is polished to within a thousandth. */
  readonly isPolished: (patterns: number) => boolean;
}

/** Cores that `seconds` are meant for. */
const CORES = 4;
/** Share of the time for improving; the rest is for bounds, polish and dealing. */
const IMPROVE_SHARE = 0.35;
/** Measured on a council of 93,000 choices, four cores: 20 ms a step of 20 trials; time goes with the choices. */
const MILLISECONDS_PER_CHOICE = 20 / 93000;
const LEAST_STEP = 0.3;
const ROUNDS = 6;
/**
 * Candidates outside the kernel that are tried for a place, times the size. In a small catalogue a pattern is worked by many, and
 * hopes, which hold for the first of them, mislead. 200 workers on 8 patterns, means of three seeds: 7,429 with 60 trials, 7,485
 * with 20.
 */
const TRIALS_TIMES_SIZE = 400;
const FEWEST_TRIALS = 10;
const MOST_TRIALS = 60;
/** Trials that a step's time was measured with. */
const MEASURED_TRIALS = 20;
/**
 * Shares of the cost, times the size: of two catalogues of ten patterns that differ by a swap most are a fiftieth apart, of forty
 * a two-hundredth.
 */
const WARM_TIMES_SIZE = 0.2;
const WARMEST = 0.02;
/** Of the warmth at the start, at the end. */
const COLD = 0.05;
/** Later rounds begin from what earlier ones found, and must not lose it. */
const COOLING = 0.7;
/** Polishing a council takes 5–20 s a size. It saves up to 0.8 % up to twenty patterns, beyond a tenth of that. */
const POLISHED_TO = 20;
const POLISHED_EVERY = 10;
const FEW_SIZES = 3;
/**
 * Catalogues differ most by where a search began: the council's 7 patterns cost 35,854 to 37,500 by eight seeds, and four times the
 * steps from one start were no better than the mean. So each size has searches from the best known and from what the relaxation
 * suggests; small ones, where bounds are widest, have twice the work.
 */
const STREAMS = 3;
const SMALL = 16;
const SMALL_WORK = 2;
/** Seconds for each size and millisecond of a step from which on bounds have their full effort: a council's front in three minutes. */
const FULL_BOUND_EFFORT = 180 / (40 * 20);

export function toEffort(
  problem: PatternProblem,
  { kMin, kMax, seconds }: { readonly kMin: number; readonly kMax: number; readonly seconds: number },
): FrontEffort {
  const sizes = Math.max(1, kMax - kMin + 1);
  const stepTime = Math.max(LEAST_STEP, problem.candidateOfChoice.length * MILLISECONDS_PER_CHOICE);
  const workOf = (patterns: number) => (patterns <= SMALL ? SMALL_WORK : 1);
  let work = 0;
  for (let patterns = kMin; patterns <= kMax; patterns++) work += workOf(patterns);
  const steps = (1000 * seconds * CORES * IMPROVE_SHARE) / (Math.max(1, work) * ROUNDS * stepTime);
  const streamsOf = (patterns: number) =>
    Math.max(Math.ceil(CORES / sizes), patterns <= SMALL ? STREAMS + 1 : STREAMS);
  return {
    rounds: ROUNDS,
    streamsOf,
    improveIn: (round, patterns) =>
      toImproveSettings((steps * workOf(patterns)) / streamsOf(patterns), round, patterns),
    boundOf: (patterns) => toBoundSettings(seconds / (sizes * stepTime), splitsOf(patterns)),
    isPolished: (patterns) =>
      sizes <= FEW_SIZES || patterns <= POLISHED_TO || patterns % POLISHED_EVERY === 0,
  };
}

function toImproveSettings(steps: number, round: number, patterns: number): ImproveSettings {
  const size = Math.max(1, patterns);
  const trials = Math.round(Math.min(MOST_TRIALS, Math.max(FEWEST_TRIALS, TRIALS_TIMES_SIZE / size)));
  const warm = Math.min(WARMEST, WARM_TIMES_SIZE / size) * COOLING ** round;
  return {
    steps: Math.max(10, Math.round(steps * Math.min(1, MEASURED_TRIALS / trials))),
    trials,
    startTemperature: warm,
    endTemperature: warm * COLD,
  };
}

/** Splits raise the bound of ten patterns by a hundredth when they are doubled, of twenty by a fifth of that, of forty hardly. */
function splitsOf(patterns: number): number {
  if (patterns <= 10) return 40;
  if (patterns <= 20) return 25;
  return patterns <= 30 ? 12 : 6;
}

/** A short search has rough bounds too. */
function toBoundSettings(effort: number, splits: number): BoundSettings {
  const share = Math.min(1, effort / FULL_BOUND_EFFORT);
  const { first, next, dive } = DEFAULT_BOUND_SETTINGS;
  const part = (steps: number, least: number) => Math.max(least, Math.round(steps * share));
  return {
    ...DEFAULT_BOUND_SETTINGS,
    first: part(first, 50),
    next: part(next, 20),
    dive: part(dive, 3),
    splits: part(splits, 1),
  };
}
