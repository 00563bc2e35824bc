import type { WorkerId, WorkPatternId } from '../worker';

/** Parts of what a catalogue costs, each in points a week; docs/patterns.md defines them. */
export const PATTERN_COST_PARTS = [
  'shortfall',
  'below-floor',
  'excess',
  'moved',
  'heavy',
  'weekends',
  'lates',
  'pay-lost',
  'preferences',
  'individual',
] as const;
export type PatternCostPart = (typeof PATTERN_COST_PARTS)[number];
export type PatternCost = Readonly<Record<PatternCostPart, number>>;

/** Which pattern a worker would work, from which phase. */
export interface Placement {
  readonly workerId: WorkerId;
  readonly workPatternId: WorkPatternId;
  /** Week of the cycle, from 1, in which the worker would stand in the week of the cycle anchor. */
  readonly phase: number;
  /** Keeps the present pattern, which is not in the catalogue, by individual agreement. */
  readonly individual: boolean;
}

/** A few work patterns, and who would work which. */
export interface Catalogue {
  /** In order of id. May be fewer than were allowed. */
  readonly workPatternIds: readonly WorkPatternId[];
  /** One for each worker, in the input's order. */
  readonly placements: readonly Placement[];
}

/** The best catalogue found of at most so many patterns. */
export interface FrontPoint extends Catalogue {
  readonly patterns: number;
  /** Of the typical week. */
  readonly cost: PatternCost;
  /** Proven: no catalogue of so many patterns costs less in the typical week, nor with phases dealt. */
  readonly lowerBound: number;
  /** With the phases as dealt: the mean over the weeks of the joint cycle. Never below the typical week's. */
  readonly dealtCost: PatternCost;
}

/** Catalogues over their number of patterns, fewest first; a larger one never costs more. */
export interface Front {
  readonly points: readonly FrontPoint[];
}

export function totalPatternCost(cost: PatternCost): number {
  return PATTERN_COST_PARTS.reduce((sum, part) => sum + cost[part], 0);
}
