import type { WorkPatternId } from '../worker';

/**
 * What one unit of each thing costs, in points; a point is what an hour moved in a week costs. docs/patterns.md defines
 * every unit.
 */
export interface PatternWeights {
  /** An hour a week in which a worker too few is on duty. */
  readonly shortfall: number;
  /** Added for an hour a week below the floor. */
  readonly belowFloor: number;
  /** An hour a week in which a worker too many is on duty. */
  readonly excess: number;
  /** An hour a week of the new pattern outside the present one. */
  readonly moved: number;
  /** Added for an hour moved beyond `heavyFrom`: one heavy change weighs more than two light ones. */
  readonly heavy: number;
  /** A weekend more in four. */
  readonly weekend: number;
  /** A late shift more in a week. */
  readonly late: number;
  /** An hour a week less that bears an allowance. */
  readonly payLost: number;
  /** A step of liking less than what the worker likes best. */
  readonly preference: number;
  /** A worker who keeps a pattern outside the catalogue. */
  readonly individual: number;
}

/** What a generated pattern must keep; the law's limits come from the rule book. Times in minutes. */
export interface PatternBounds {
  readonly longestShift: number;
  readonly shortestShift: number;
  /** From the first start to the last end of a day. */
  readonly longestDay: number;
  /** Unpaid time between two shifts of a day. */
  readonly longestGap: number;
  readonly daysInARow: number;
  /** Most weekends in four. */
  readonly weekendsInFour: number;
  /** Least rest from a late shift to an early one; the law's daily rest holds anyway. */
  readonly lateToEarlyRest: number;
}

/** What a manager sets for one search for catalogues. */
export interface PatternSettings {
  readonly weights: PatternWeights;
  /** Hours moved in a week from which a change is heavy. */
  readonly heavyFrom: number;
  /** Share of the demand that every quarter-hour should have covered, 0–1. */
  readonly floor: number;
  /** Share of duty time that is really worked: not on leave, ill or in training. */
  readonly availability: number;
  /** Minutes of travel that each visit is given in the demand. */
  readonly travelMinutes: number;
  /** Minutes a week by which a pattern may miss the contracted time. */
  readonly contractTolerance: number;
  readonly bounds: PatternBounds;
  /** In every catalogue. */
  readonly fixed: readonly WorkPatternId[];
  /** In none. */
  readonly forbidden: readonly WorkPatternId[];
}

/** A demand planned on 78 % availability: 9 % sickness, 12 % leave and 3 % training, most of it not at once. */
const AVAILABILITY = 0.78;

export const DEFAULT_PATTERN_SETTINGS: PatternSettings = {
  // Five to one: an hour nobody covers is bought as overtime or from an agency; an hour too many is paid time unused.
  weights: {
    shortfall: 5,
    belowFloor: 20,
    excess: 1,
    moved: 1,
    heavy: 0.5,
    weekend: 1.5,
    late: 0.5,
    payLost: 0.5,
    preference: 1,
    // A worker's whole week (27 hours on average) moved, and half as much again for rules that hold for one alone.
    individual: 40,
  },
  heavyFrom: 10,
  floor: 0.8,
  availability: AVAILABILITY,
  // Median of urban rounds, with entry.
  travelMinutes: 7,
  contractTolerance: 45,
  // Caps that the disputes of 2015–2022 (Glasgow, East Dunbartonshire, Angus) were about; each for local sign-off.
  bounds: {
    longestShift: 600,
    shortestShift: 180,
    longestDay: 780,
    longestGap: 300,
    daysInARow: 6,
    weekendsInFour: 3,
    lateToEarlyRest: 660,
  },
  fixed: [],
  forbidden: [],
};
