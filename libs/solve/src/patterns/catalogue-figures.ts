import {
  type Catalogue,
  type PatternCost,
  type PatternCostPart,
  type PatternInput,
  type PatternWeights,
  totalPatternCost,
} from '@homeround/domain';
import { checkCatalogue, type CheckedCatalogue } from '@homeround/check';
import type { CatalogueFigures } from './front-store';

/** Parts that are an hour or a count times one weight. */
const WEIGHT_OF = {
  shortfall: 'shortfall',
  'below-floor': 'belowFloor',
  excess: 'excess',
  moved: 'moved',
} as const satisfies Partial<Record<PatternCostPart, keyof PatternWeights>>;

const ONES: PatternWeights = {
  ...{ shortfall: 1, belowFloor: 1, excess: 1, moved: 1, heavy: 1 },
  ...{ weekend: 1, late: 1, payLost: 1, preference: 1, individual: 1 },
};

/**
 * What the independent checker says that a catalogue costs, and the hours behind it.
 * @param lowerBound proven for so many patterns; null where nothing was proven
 * @param checked where the checker was asked already
 */
export function toCatalogueFigures(
  input: PatternInput,
  catalogue: Catalogue,
  lowerBound: number | null,
  { cost, dealtCost }: Pick<CheckedCatalogue, 'cost' | 'dealtCost'> = checkCatalogue(input, catalogue),
): CatalogueFigures {
  const total = totalPatternCost(cost);
  const hours = toHours(input, catalogue, cost);
  return {
    patterns: catalogue.workPatternIds.length,
    ...{ cost, total, dealtTotal: totalPatternCost(dealtCost), lowerBound },
    gap: lowerBound === null ? null : gapOf(total, lowerBound),
    shortfallHours: hours.shortfall,
    belowFloorHours: hours['below-floor'],
    excessHours: hours.excess,
    movedHours: hours.moved,
    individual: catalogue.placements.filter(({ individual }) => individual).length,
    workersChanged: countChanged(input, catalogue),
    // A linear programme of its own, for finalists.
    teamCapacity: null,
  };
}

/** Rounding may put a bound a hair above the cost that it meets. */
const gapOf = (total: number, lowerBound: number): number =>
  total <= 0 ? 0 : Math.max(0, (total - lowerBound) / total);

/** A part that costs nothing by its weight is worked out with a weight of its own. */
function toHours(
  input: PatternInput,
  catalogue: Catalogue,
  cost: PatternCost,
): Record<keyof typeof WEIGHT_OF, number> {
  const { weights } = input.settings;
  const parts = Object.keys(WEIGHT_OF) as (keyof typeof WEIGHT_OF)[];
  const plain = parts.every((part) => weights[WEIGHT_OF[part]] > 0)
    ? undefined
    : checkCatalogue({ ...input, settings: { ...input.settings, weights: ONES } }, catalogue).cost;
  const hours = parts.map((part) => [part, plain ? plain[part] : cost[part] / weights[WEIGHT_OF[part]]]);
  return Object.fromEntries(hours) as Record<keyof typeof WEIGHT_OF, number>;
}

function countChanged({ workers }: PatternInput, { placements }: Catalogue): number {
  const present = new Map(workers.map(({ workerId, workPatternId }) => [workerId, workPatternId]));
  return placements.filter(({ workerId, workPatternId }) => present.get(workerId) !== workPatternId).length;
}
