import type { WorkerImpactBody, WorkerImpacts } from '@homeround/contract';

/** What somebody may look for in the impact list. */
export const IMPACT_FLAGS = [
  'clash',
  'heavy',
  'weekends',
  'pay',
  'split',
  'lates',
  'preference',
  'faces',
  'individual',
] as const;
export type ImpactFlag = (typeof IMPACT_FLAGS)[number];

interface FlagWords {
  readonly text: string;
  readonly holds: (impact: WorkerImpactBody) => boolean;
}

/** Less than this is not said of figures: a tenth is the least that is shown. */
const SHOWN_FROM = 0.05;

const isMore = (a: number, b: number): boolean => a - b >= SHOWN_FROM;

export const FLAG_WORDS: Readonly<Record<ImpactFlag, FlagWords>> = {
  clash: { text: 'Clash with an agreement', holds: ({ clashes }) => clashes.length > 0 },
  heavy: { text: 'Heavy change', holds: ({ weight }) => weight === 'heavy' },
  weekends: {
    text: 'More weekends',
    holds: ({ before, after }) => isMore(after.weekendsInFour, before.weekendsInFour),
  },
  pay: {
    text: 'Loses hours with an allowance',
    holds: ({ before, after }) => isMore(before.payBearingHours, after.payBearingHours),
  },
  split: {
    text: 'More split days',
    holds: ({ before, after }) => isMore(after.splitDays, before.splitDays),
  },
  lates: { text: 'More late shifts', holds: ({ before, after }) => isMore(after.lates, before.lates) },
  preference: { text: 'Preference not met', holds: ({ preferenceMet }) => preferenceMet === false },
  faces: { text: 'Loses people they know', holds: ({ relationships }) => relationships.lost > 0 },
  individual: { text: 'Keeps a pattern individually', holds: ({ individual }) => individual },
};

export const flagsOf = (impact: WorkerImpactBody): readonly ImpactFlag[] =>
  IMPACT_FLAGS.filter((flag) => FLAG_WORDS[flag].holds(impact));

/** How many have each flag, for the filter. */
export const countFlags = ({ workers }: Pick<WorkerImpacts, 'workers'>): ReadonlyMap<ImpactFlag, number> =>
  new Map(IMPACT_FLAGS.map((flag) => [flag, workers.filter(FLAG_WORDS[flag].holds).length]));
