import type { ModelBuilder } from '../../milp/model-builder';
import type { PatternProblem } from '../problem';
import { type RunCost, toRunCost } from './run-cost';
import { toSlotRuns } from './slot-runs';

/** A column of workers who all give the cover of one row. */
export interface CoverColumn {
  readonly column: number;
  readonly row: number;
}

/**
 * Adds what a locality's cover costs. A run's cover is the sum of its pieces, which fill in order by themselves, as slopes rise; it
 * differs from the run's before by the workers who come and go, so that a shift has two entries rather than one in each run.
 */
export function addCover(
  builder: ModelBuilder,
  problem: PatternProblem,
  locality: number,
  covering: readonly CoverColumn[],
): void {
  const runs = toSlotRuns(problem, new Set(covering.map(({ row }) => row)));
  const costs = runs.map((run) => toRunCost(problem, locality, run));
  const pieces = costs.map((cost) => addPieces(builder, cost));
  const rows = pieces.map((columns, run) => {
    const row = builder.addRow(0, 0);
    for (const column of columns) builder.add(row, column, 1);
    for (const column of pieces[run - 1] ?? []) builder.add(row, column, -1);
    return row;
  });
  const cover = new Float64Array(problem.slots);
  for (const { column, row } of covering) {
    cover.fill(0);
    for (let at = problem.firstCover[row]!; at < problem.firstCover[row + 1]!; at++)
      cover[problem.slotOfCover[at]!] = problem.shareOfCover[at]!;
    runs.forEach(({ from }, run) => {
      const change = cover[from]! - (run > 0 ? cover[runs[run - 1]!.from]! : 0);
      if (change !== 0) builder.add(rows[run]!, column, -change);
    });
  }
  const without = costs.reduce((sum, { withoutCover }) => sum + withoutCover, 0);
  builder.addColumn(without, 1, 1, false);
}

function addPieces(builder: ModelBuilder, { pieces }: RunCost): number[] {
  return pieces.map(({ width, slope }) => builder.addColumn(slope, 0, width, false));
}
