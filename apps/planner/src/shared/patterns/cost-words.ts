import type { PatternCostPart } from '@homeround/domain';

interface CostWords {
  readonly name: string;
  /** What it counts; points are this times its weight. */
  readonly note: string;
}

/** Parts of what a catalogue costs, in words. */
export const COST_WORDS: Readonly<Record<PatternCostPart, CostWords>> = {
  shortfall: { name: 'Too few on duty', note: 'Hours a week with a worker too few' },
  'below-floor': { name: 'Below the floor', note: 'Hours a week below the least cover that is allowed' },
  excess: { name: 'Too many on duty', note: 'Hours a week with a worker too many' },
  moved: { name: 'Hours moved', note: 'Hours a week that lie outside what workers do now' },
  heavy: { name: 'Heavy changes', note: 'Hours moved beyond what counts as a heavy change' },
  weekends: { name: 'More weekends', note: 'Weekends in four that workers do more than now' },
  lates: { name: 'More late shifts', note: 'Late shifts a week more than now' },
  'pay-lost': { name: 'Allowances lost', note: 'Hours a week less that bear an allowance' },
  preferences: { name: 'Preferences not met', note: 'Steps of liking below what workers like best' },
  individual: { name: 'Kept individually', note: 'Workers who keep a pattern outside the catalogue' },
};
