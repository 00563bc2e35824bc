import type { PatternCost, PatternSettings, PatternWorker, WorkPatternId } from '@homeround/domain';
import type { PatternFeatures } from './pattern-features';

/** The parts of a catalogue's cost that one worker's change makes, in points a week. */
export const CHANGE_PARTS = [
  'moved',
  'heavy',
  'weekends',
  'lates',
  'pay-lost',
  'preferences',
  'individual',
] as const;
export type ChangeCost = Pick<PatternCost, (typeof CHANGE_PARTS)[number]>;

/**
 * What it costs that the worker goes from the present pattern to the candidate, with so many hours moved. Who keeps the
 * present pattern as one of the catalogue costs the phase's `moved` and `preferences` alone.
 */
export function costOfChange(
  worker: PatternWorker,
  present: PatternFeatures,
  candidate: PatternFeatures,
  settings: PatternSettings,
  moved: number,
): ChangeCost {
  const { weights, heavyFrom } = settings;
  const more = (after: number, before: number) => Math.max(0, after - before);
  return {
    moved: weights.moved * moved,
    heavy: weights.heavy * Math.max(0, moved - heavyFrom),
    weekends: weights.weekend * more(candidate.weekendsInFour, present.weekendsInFour),
    lates: weights.late * more(candidate.latesPerWeek, present.latesPerWeek),
    'pay-lost': weights.payLost * more(present.payBearingHours, candidate.payBearingHours),
    preferences: weights.preference * likingLost(worker, candidate.workPatternId),
    individual: 0,
  };
}

/** What it costs that the worker keeps the present pattern although the catalogue has it not. */
export function costOfKeeping(worker: PatternWorker, settings: PatternSettings): ChangeCost {
  const { weights } = settings;
  return {
    moved: 0,
    heavy: 0,
    weekends: 0,
    lates: 0,
    'pay-lost': 0,
    preferences: weights.preference * likingLost(worker, worker.workPatternId),
    individual: weights.individual,
  };
}

export function totalChangeCost(cost: ChangeCost): number {
  return CHANGE_PARTS.reduce((sum, part) => sum + cost[part], 0);
}

/** Steps of liking less than what the worker likes best; a pattern of which they said nothing counts 0. */
export function likingLost({ likings }: PatternWorker, workPatternId: WorkPatternId): number {
  let [best, liking] = [0, 0];
  for (const said of likings) {
    best = Math.max(best, said.liking);
    if (said.workPatternId === workPatternId) liking = said.liking;
  }
  return best - liking;
}
