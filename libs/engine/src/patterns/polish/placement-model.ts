import type { MilpModel } from '../../milp/milp-model';
import { ModelBuilder } from '../../milp/model-builder';
import type { PatternProblem } from '../problem';

/** The workers of one locality on given patterns as a linear model with whole-number columns. */
export interface PlacementModel {
  readonly model: MilpModel;
  /** Column of each class on each place; `place` = −1 means keeping the present pattern individually. */
  readonly columns: readonly { readonly k: number; readonly candidate: number; readonly column: number }[];
  /** Column of the workers on each open candidate. */
  readonly headcounts: ReadonlyMap<number, number>;
  /** Columns of each slot: hours too few, too few for the floor, and too many. */
  readonly slots: readonly (readonly [short: number, low: number, excess: number])[];
}

/**
 * Whole numbers are wanted of the headcounts and the kept patterns only: given these the rest is a transport problem, whose
 * vertices are whole.
 */
export function toPlacementModel(
  problem: PatternProblem,
  open: readonly number[],
  locality: number,
): PlacementModel {
  const builder = new ModelBuilder();
  const columns: { k: number; candidate: number; column: number }[] = [];
  const headcounts = new Map<number, number>();
  const total = problem.workersOfClass.reduce((sum, workers) => sum + workers, 0);
  const slots = addSlots(builder, problem, locality);
  const addCover = (row: number, column: number) => {
    for (let at = problem.firstCover[row]!; at < problem.firstCover[row + 1]!; at++) {
      const slot = slots[problem.slotOfCover[at]!]!;
      builder.add(slot.row, column, problem.shareOfCover[at]!);
      builder.add(slot.floorRow, column, problem.shareOfCover[at]!);
    }
  };
  const countRows = new Map<number, number>();
  for (const candidate of open) {
    const column = builder.addColumn(0, 0, total, true);
    headcounts.set(candidate, column);
    addCover(candidate, column);
    const row = builder.addRow(0, 0);
    builder.add(row, column, -1);
    countRows.set(candidate, row);
  }
  for (let k = 0; k < problem.classes; k++) {
    if (problem.localityOfClass[k] !== locality) continue;
    const workers = problem.workersOfClass[k]!;
    const row = builder.addRow(workers, workers);
    const kept = builder.addColumn(problem.keepCost[k]!, 0, workers, true);
    builder.add(row, kept, 1);
    addCover(problem.keepRow[k]!, kept);
    columns.push({ k, candidate: -1, column: kept });
    for (let choice = problem.firstChoice[k]!; choice < problem.firstChoice[k + 1]!; choice++) {
      const candidate = problem.candidateOfChoice[choice]!;
      const countRow = countRows.get(candidate);
      if (countRow === undefined) continue;
      const column = builder.addColumn(problem.costOfChoice[choice]!, 0, workers, false);
      builder.add(row, column, 1);
      builder.add(countRow, column, 1);
      columns.push({ k, candidate, column });
    }
  }
  return {
    model: builder.toModel(),
    columns,
    headcounts,
    slots: slots.map(({ short, low, excess }) => [short, low, excess]),
  };
}

function addSlots(builder: ModelBuilder, problem: PatternProblem, locality: number) {
  const { slots, slotHours, shortfallPrice, floorPrice, excessPrice, floor } = problem;
  return Array.from({ length: slots }, (_, slot) => {
    const demand = problem.demand[locality * slots + slot]!;
    const short = builder.addColumn(slotHours * shortfallPrice, 0, Infinity, false);
    const excess = builder.addColumn(slotHours * excessPrice, 0, Infinity, false);
    const low = builder.addColumn(slotHours * floorPrice, 0, Infinity, false);
    const row = builder.addRow(demand, demand);
    builder.add(row, short, 1);
    builder.add(row, excess, -1);
    const floorRow = builder.addRow(floor * demand, Infinity);
    builder.add(floorRow, low, 1);
    return { row, floorRow, short, low, excess };
  });
}
