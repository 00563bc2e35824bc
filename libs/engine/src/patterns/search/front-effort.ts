import { type BoundSettings, DEFAULT_BOUND_SETTINGS } from '../bound/bound-front';
import type { PatternProblem } from '../problem';
import type { ImproveSettings } from './improve-catalogue';

/** How much work a front is given, in steps. */
export interface FrontEffort {
  readonly rounds: number;
  /** Searches of each size side by side: several where there are fewer sizes than cores. */
  readonly streams: number;
  readonly improveIn: (round: number, patterns: number) => ImproveSettings;
  readonly suggest: BoundSettings;
  readonly bound: BoundSettings;
  /** Sizes whose placement is polished to within a thousandth. */
  readonly isPolished: (patterns: number) => boolean;
  /** Neighbouring sizes in one task for bounds. */
  readonly sizesPerBound: number;
}

/** Cores that `seconds` are meant for. */
const CORES = 4;
/** Share of the time for improving; the rest is for bounds and dealing. */
const IMPROVE_SHARE = 0.5;
/** Measured: a step of a council of 93,000 choices takes 15 ms, and time goes with the choices. */
const MILLISECONDS_PER_CHOICE = 15 / 93000;
const LEAST_STEP = 0.3;
const ROUNDS = 6;
/**
 * Candidates outside the kernel that are tried for a place, times the size. In a small catalogue a pattern is worked by many, and
 * hopes, which hold for the first of them, mislead: 200 workers on 8 patterns end 1 % better with 60 trials than with 20.
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
/** From here on bounds have their full effort. */
const BOUND_SECONDS = 180;

export function toEffort(
  problem: PatternProblem,
  { kMin, kMax, seconds }: { readonly kMin: number; readonly kMax: number; readonly seconds: number },
): FrontEffort {
  const sizes = Math.max(1, kMax - kMin + 1);
  const stepTime = Math.max(LEAST_STEP, problem.candidateOfChoice.length * MILLISECONDS_PER_CHOICE);
  const streams = Math.ceil(CORES / sizes);
  const time = 1000 * seconds * CORES * IMPROVE_SHARE;
  const steps = Math.max(10, Math.round(time / (sizes * streams * ROUNDS * stepTime)));
  return {
    rounds: ROUNDS,
    streams,
    improveIn: (round, patterns) => toImproveSettings(steps, round, patterns),
    suggest: { ...toBoundSettings(seconds), splits: 0 },
    bound: { ...toBoundSettings(seconds), dive: 0 },
    isPolished: (patterns) =>
      sizes <= FEW_SIZES || patterns <= POLISHED_TO || patterns % POLISHED_EVERY === 0,
    sizesPerBound: 5,
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

/** A short search has rough bounds too. */
function toBoundSettings(seconds: number): BoundSettings {
  const share = Math.min(1, seconds / BOUND_SECONDS);
  const { first, next, dive, splits } = DEFAULT_BOUND_SETTINGS;
  const part = (steps: number, least: number) => Math.max(least, Math.round(steps * share));
  return {
    ...DEFAULT_BOUND_SETTINGS,
    first: part(first, 50),
    next: part(next, 20),
    dive: part(dive, 3),
    splits: part(splits, 1),
  };
}
