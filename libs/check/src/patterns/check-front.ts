import {
  type Front,
  type FrontPoint,
  PATTERN_COST_PARTS,
  type PatternCost,
  type PatternInput,
  totalPatternCost,
} from '@homeround/domain';
import type { CatalogueFinding } from './catalogue-finding';
import { checkCatalogue, type CheckedCatalogue } from './check-catalogue';

/** What the checker says of each point of a front, in its order, and of the front as a whole. */
export interface CheckedFront {
  readonly points: readonly CheckedCatalogue[];
  readonly findings: readonly CatalogueFinding[];
}

/** Sums of some thousand numbers may differ by so much, relative to the whole cost. */
const HAIR = 1e-6;

/** Judges each catalogue of a front and what the front says of it: costs, bound, order, and that more patterns never cost more. */
export function checkFront(input: PatternInput, front: Front): CheckedFront {
  const points = front.points.map((point) => checkCatalogue(input, point, point.patterns));
  const findings = front.points.flatMap((point, index) => {
    const checked = points[index]!;
    return [
      ...findMisstated(point, checked),
      ...findUnproven(point, checked),
      ...findRise(front, points, index),
    ];
  });
  return { points, findings: [...points.flatMap(({ findings: own }) => own), ...findings] };
}

function findMisstated({ patterns, ...stated }: FrontPoint, checked: CheckedCatalogue): CatalogueFinding[] {
  const compare = (what: string, said: PatternCost, is: PatternCost): CatalogueFinding[] =>
    PATTERN_COST_PARTS.filter((part) => !(Math.abs(said[part] - is[part]) <= hairOf(is))).map((part) => ({
      ...{ kind: 'cost-misstated', patterns },
      detail: `${part} of the ${what} is ${is[part]}, not ${said[part]}`,
    }));
  return [
    ...compare('typical week', stated.cost, checked.cost),
    ...compare('dealt weeks', stated.dealtCost, checked.dealtCost),
  ];
}

function findUnproven({ patterns, lowerBound }: FrontPoint, checked: CheckedCatalogue): CatalogueFinding[] {
  const total = Math.min(totalPatternCost(checked.cost), totalPatternCost(checked.dealtCost));
  if (lowerBound <= total + hairOf(checked.cost)) return [];
  return [{ kind: 'bound-above-cost', patterns, detail: `the bound is ${lowerBound}, the cost ${total}` }];
}

function findRise(
  { points }: Front,
  checked: readonly CheckedCatalogue[],
  index: number,
): CatalogueFinding[] {
  const { patterns } = points[index]!;
  const before = points[index - 1];
  if (!before) return [];
  if (before.patterns >= patterns)
    return [{ kind: 'not-in-order', patterns, detail: `stands after the point of ${before.patterns}` }];
  const [less, more] = [checked[index - 1]!.cost, checked[index]!.cost];
  if (totalPatternCost(more) <= totalPatternCost(less) + hairOf(less)) return [];
  return [{ kind: 'cost-rises', patterns, detail: `costs more than the point of ${before.patterns}` }];
}

const hairOf = (cost: PatternCost): number => HAIR * Math.max(1, totalPatternCost(cost));
