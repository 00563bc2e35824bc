import {
  groupBy,
  type LocalityDemand,
  PATTERN_COST_PARTS,
  type PatternCost,
  type PatternCostPart,
  SLOTS_PER_WEEK,
} from '@homeround/domain';
import { costOfCover } from './cost-of-cover';
import { costOfMove, likingLost } from './cost-of-move';
import { coverOfTypicalWeek, coverOfWeeks } from './cover-of-weeks';
import { hoursMoved, leastHoursMoved, toDutyMinutes } from './hours-moved';
import { jointWeeks, type LaidPattern, weekAt } from './laid-out';
import { toWeekFigures } from './pattern-figures';
import type { CatalogueView, Placed } from './read-catalogue';

type PartialCost = Partial<Record<PatternCostPart, number>>;

/** The joint cycle is followed no further. */
const MOST_WEEKS = 144;

/** Points of the typical week: no phase matters. */
export function costOfTypicalWeek(view: CatalogueView): PatternCost {
  const duty = onceFor(toDutyMinutes);
  const typical = onceFor((laid) => coverOfTypicalWeek(coverOfWeeks(laid)));
  const weekOf = (placed: readonly Placed[]) => sumOfCover(placed.map(({ next }) => typical(next)));
  return addUp([
    ...byLocality(view, (demand, placed) => costOfCover(demand, weekOf(placed), view.input.settings)),
    ...costsOfWorkers(view, ({ present, next }) => leastHoursMoved(duty(present), next)),
  ]);
}

/** Points with everybody in their phase: the mean over the weeks of the joint cycle. */
export function costOfDealtWeeks(view: CatalogueView): PatternCost {
  const duty = onceFor(toDutyMinutes);
  const weeks = onceFor(coverOfWeeks);
  const joint = Math.min(MOST_WEEKS, jointWeeks(view.placed.map(({ next }) => next.weeks)));
  const weekOf = (placed: readonly Placed[], week: number) =>
    sumOfCover(placed.map(({ next, phase }) => weeks(next)[weekAt(phase, week, next.weeks)]!));
  const costs = byLocality(view, (demand, placed) => {
    const ofWeeks = Array.from({ length: joint }, (_, week) =>
      costOfCover(demand, weekOf(placed, week), view.input.settings),
    );
    return scale(addUp(ofWeeks), 1 / joint);
  });
  const moved = ({ worker, phase, present, next }: Placed) =>
    hoursMoved(duty(present), worker.phase, next, phase);
  return addUp([...costs, ...costsOfWorkers(view, moved)]);
}

function byLocality(
  { input, placed }: CatalogueView,
  costOf: (demand: LocalityDemand, placed: readonly Placed[]) => PartialCost,
): PartialCost[] {
  const there = groupBy(placed, ({ worker }) => worker.localityId);
  return input.demand.map((demand) => costOf(demand, there.get(demand.localityId) ?? []));
}

function costsOfWorkers(
  { input, placed }: CatalogueView,
  movedOf: (placed: Placed) => number,
): PartialCost[] {
  const figures = onceFor(toWeekFigures);
  const { settings } = input;
  return placed.map((one) => ({
    ...costOfMove(figures(one.present), figures(one.next), movedOf(one), settings),
    preferences: settings.weights.preference * likingLost(one.worker, one.placement.workPatternId),
    individual: one.keeps ? settings.weights.individual : 0,
  }));
}

/** Workers who stand in the same week of the same pattern are added once, together. */
function sumOfCover(covers: readonly Float64Array[]): Float64Array {
  const workers = new Map<Float64Array, number>();
  for (const cover of covers) workers.set(cover, (workers.get(cover) ?? 0) + 1);
  const sum = new Float64Array(SLOTS_PER_WEEK);
  for (const [cover, count] of workers) addTimes(sum, cover, count);
  return sum;
}

/** Some ten million times for a council: an imported constant as the loop's end would be looked up each time. */
function addTimes(sum: Float64Array, cover: Float64Array, count: number): void {
  for (let slot = 0; slot < sum.length; slot++) sum[slot]! += count * cover[slot]!;
}

function addUp(costs: readonly PartialCost[]): PatternCost {
  const parts = PATTERN_COST_PARTS.map((part) => [
    part,
    costs.reduce((sum, cost) => sum + (cost[part] ?? 0), 0),
  ]);
  return Object.fromEntries(parts) as PatternCost;
}

function scale(cost: PatternCost, by: number): PatternCost {
  const parts = PATTERN_COST_PARTS.map((part) => [part, cost[part] * by]);
  return Object.fromEntries(parts) as PatternCost;
}

function onceFor<Made>(make: (laid: LaidPattern) => Made): (laid: LaidPattern) => Made {
  const made = new Map<LaidPattern, Made>();
  return (laid) => {
    const known = made.get(laid) ?? make(laid);
    made.set(laid, known);
    return known;
  };
}
