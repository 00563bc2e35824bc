import type { PatternCostPart } from '@homeround/domain';

/** Parts of what a catalogue costs, in words. */
export const COST_WORDS: Readonly<Record<PatternCostPart, string>> = {
  shortfall: 'Hours with too few on duty',
  'below-floor': 'Hours below the floor, added',
  excess: 'Hours with too many on duty',
  moved: 'Hours moved',
  heavy: 'Heavy changes, added',
  weekends: 'More weekends',
  lates: 'More late shifts',
  'pay-lost': 'Hours with an allowance lost',
  preferences: 'Preferences not met',
  individual: 'Patterns kept individually',
};
