import type { PatternSettings, PatternWorker, WorkPatternId } from '@homeround/domain';
import type { WeekFigures } from './pattern-figures';

/** Points of one worker's new pattern, but for what depends on the catalogue. */
export interface MoveCost {
  readonly moved: number;
  readonly heavy: number;
  readonly weekends: number;
  readonly lates: number;
  readonly 'pay-lost': number;
}

/**
 * What a worker's way from the present pattern to a new one costs.
 * @param moved hours a week of the new pattern outside the present one
 */
export function costOfMove(
  present: WeekFigures,
  next: WeekFigures,
  moved: number,
  { weights, heavyFrom }: PatternSettings,
): MoveCost {
  return {
    moved: weights.moved * moved,
    heavy: weights.heavy * Math.max(0, moved - heavyFrom),
    weekends: weights.weekend * Math.max(0, next.weekendsInFour - present.weekendsInFour),
    lates: weights.late * Math.max(0, next.lates - present.lates),
    'pay-lost': weights.payLost * Math.max(0, present.allowanceHours - next.allowanceHours),
  };
}

/** Steps of liking by which a pattern is less than what the worker likes best; somebody who said nothing loses none. */
export function likingLost({ likings }: PatternWorker, workPatternId: WorkPatternId): number {
  const best = Math.max(0, ...likings.map(({ liking }) => liking));
  return best - (likings.find((one) => one.workPatternId === workPatternId)?.liking ?? 0);
}
