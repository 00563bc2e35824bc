import type { PatternCost, PatternWorker, WorkPattern } from '@homeround/domain';
import { type DealTables, jointCycleOf, type PatternProblem } from '@homeround/engine';
import {
  CHANGE_PARTS,
  type ChangeCost,
  costOfChange,
  costOfKeeping,
  leastMovedHours,
  movedHours,
  type PatternFeatures,
  type PatternWeeks,
  toPatternFeatures,
  toPatternWeeks,
} from '@homeround/patterns';
import type { PatternNames } from './pattern-names';

/** Who works which row from which phase (from 0), by the engine's numbers of workers. */
export interface CatalogueOnRows {
  readonly workers: readonly PatternWorker[];
  readonly rowOfWorker: readonly number[];
  readonly individual: readonly boolean[];
  readonly phaseOfWorker: Int32Array;
}

type CoverCost = Pick<PatternCost, 'shortfall' | 'below-floor' | 'excess'>;

/** Parts of the typical week's cost; docs/patterns.md. */
export function typicalCostOf(
  problem: PatternProblem,
  names: PatternNames,
  on: CatalogueOnRows,
): PatternCost {
  const moved = (present: PatternWeeks, next: PatternWeeks) => leastMovedHours(present, next);
  const cover = coverCostOf(problem, names, on, 1, problem, (row) => row);
  return { ...cover, ...changeCostOf(names, on, moved) };
}

/** Parts of the cost with everybody in their phase. */
export function dealtCostOf(
  problem: PatternProblem,
  dealing: DealTables,
  names: PatternNames,
  on: CatalogueOnRows,
): PatternCost {
  const weeks = jointCycleOf(new Set(on.rowOfWorker.map((row) => dealing.weeksOfRow[row]!)));
  const weekOf = (row: number, worker: number, week: number) =>
    dealing.firstWeek[row]! + ((on.phaseOfWorker[worker]! + week) % dealing.weeksOfRow[row]!);
  const moved = (present: PatternWeeks, next: PatternWeeks, worker: number) =>
    movedHours(present, next, on.phaseOfWorker[worker]! + 1 - on.workers[worker]!.phase);
  return { ...coverCostOf(problem, names, on, weeks, dealing, weekOf), ...changeCostOf(names, on, moved) };
}

/** The mean over so many weeks; `entryOf` says where in the tables the cover of a row in a week stands. */
function coverCostOf(
  problem: PatternProblem,
  names: PatternNames,
  on: CatalogueOnRows,
  weeks: number,
  tables: Pick<DealTables, 'firstCover' | 'slotOfCover' | 'shareOfCover'>,
  entryOf: (row: number, worker: number, week: number) => number,
): CoverCost {
  const localityAt = new Map(names.input.localities.map(({ localityId }, index) => [localityId, index]));
  const cover = new Float64Array(problem.demand.length);
  const sum = { shortfall: 0, 'below-floor': 0, excess: 0 };
  for (let week = 0; week < weeks; week++) {
    cover.fill(0);
    on.workers.forEach(({ localityId }, worker) => {
      const base = localityAt.get(localityId)! * problem.slots;
      const entry = entryOf(on.rowOfWorker[worker]!, worker, week);
      for (let at = tables.firstCover[entry]!; at < tables.firstCover[entry + 1]!; at++)
        cover[base + tables.slotOfCover[at]!]! += tables.shareOfCover[at]!;
    });
    addSlots(problem, cover, problem.slotHours / weeks, sum);
  }
  return sum;
}

function addSlots(
  { demand, floor, shortfallPrice, floorPrice, excessPrice }: PatternProblem,
  cover: Float64Array,
  hours: number,
  sum: { shortfall: number; 'below-floor': number; excess: number },
): void {
  for (let at = 0; at < demand.length; at++) {
    const lack = demand[at]! - cover[at]!;
    const low = floor * demand[at]! - cover[at]!;
    if (lack > 0) sum.shortfall += shortfallPrice * hours * lack;
    else sum.excess -= excessPrice * hours * lack;
    if (low > 0) sum['below-floor'] += floorPrice * hours * low;
  }
}

function changeCostOf(
  { input, rows }: PatternNames,
  on: CatalogueOnRows,
  movedOf: (present: PatternWeeks, next: PatternWeeks, worker: number) => number,
): ChangeCost {
  const presentOf = new Map(input.presentPatterns.map((pattern) => [pattern.workPatternId, pattern]));
  const known = rememberShapes();
  const sum: Record<string, number> = Object.fromEntries(CHANGE_PARTS.map((part) => [part, 0]));
  on.workers.forEach((worker, index) => {
    const present = known(presentOf.get(worker.workPatternId)!);
    const next = known(rows[on.rowOfWorker[index]!]!);
    const cost = on.individual[index]
      ? costOfKeeping(worker, input.settings)
      : costOfChange(
          worker,
          present.features,
          next.features,
          input.settings,
          movedOf(present.weeks, next.weeks, index),
        );
    for (const part of CHANGE_PARTS) sum[part]! += cost[part];
  });
  return sum as ChangeCost;
}

/** What is known of a pattern's shape, made once for each. */
function rememberShapes(): (pattern: WorkPattern) => {
  readonly weeks: PatternWeeks;
  readonly features: PatternFeatures;
} {
  const known = new Map<WorkPattern, { weeks: PatternWeeks; features: PatternFeatures }>();
  return (pattern) => {
    const found = known.get(pattern) ?? {
      weeks: toPatternWeeks(pattern),
      features: toPatternFeatures(pattern),
    };
    known.set(pattern, found);
    return found;
  };
}
