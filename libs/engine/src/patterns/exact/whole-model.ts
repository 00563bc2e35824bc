import type { MilpModel } from '../../milp/milp-model';
import { ModelBuilder } from '../../milp/model-builder';
import type { PatternProblem } from '../problem';
import { addCover, type CoverColumn } from './add-cover';
import { toChoiceGroups } from './choice-groups';

/** Choosing the patterns and placing everybody, in one linear model. */
export interface WholeModel {
  readonly model: MilpModel;
  /** Column of each candidate: 1 = open. */
  readonly openColumns: readonly number[];
}

/**
 * What must be whole. `workers`: patterns, headcounts and those who keep theirs; the rest is then a transport problem, whose
 * vertices are whole. `patterns`: workers may be split, so that the least cost is a lower bound, near and much sooner proved.
 */
export type WholeColumns = 'workers' | 'patterns';

/**
 * The least cost of all catalogues of at most `count` patterns. Three things make it solvable: a class may work a candidate only as
 * far as it is open (each class for itself: summed over classes the bound is far weaker); cover is written as changes from run to
 * run; and the open candidates of a contract, among which a class may choose, are counted in a whole column to branch on.
 */
export function toWholeModel(problem: PatternProblem, count: number, whole: WholeColumns): WholeModel {
  const builder = new ModelBuilder();
  const openColumns = addOpen(builder, problem, count);
  for (let locality = 0; locality < problem.localities; locality++) {
    const covering = addPlaces(builder, problem, locality, openColumns, whole === 'workers');
    addCover(builder, problem, locality, covering);
  }
  return { model: builder.toModel(), openColumns };
}

function addOpen(builder: ModelBuilder, problem: PatternProblem, count: number): number[] {
  const columns = Array.from(problem.fixed, (fixed) => builder.addColumn(0, fixed, 1, true));
  const fixed = problem.fixed.reduce((sum, one) => sum + one, 0);
  const all = builder.addRow(0, Math.max(count, fixed));
  for (const column of columns) builder.add(all, column, 1);
  for (const group of toChoiceGroups(problem)) {
    const opened = builder.addColumn(0, 0, group.length, true);
    const row = builder.addRow(0, 0);
    builder.add(row, opened, -1);
    for (const candidate of group) builder.add(row, columns[candidate]!, 1);
  }
  return columns;
}

/** Everybody of a locality has one place. Gives the columns that cover, with their rows of cover. */
function addPlaces(
  builder: ModelBuilder,
  problem: PatternProblem,
  locality: number,
  openColumns: readonly number[],
  isWhole: boolean,
): CoverColumn[] {
  const covering: CoverColumn[] = [];
  const headcountRows = new Map<number, number>();
  const headcountRowOf = (candidate: number): number => {
    const known = headcountRows.get(candidate);
    if (known !== undefined) return known;
    const row = builder.addRow(0, 0);
    const column = builder.addColumn(0, 0, Infinity, isWhole);
    builder.add(row, column, -1);
    covering.push({ column, row: candidate });
    headcountRows.set(candidate, row);
    return row;
  };
  for (let k = 0; k < problem.classes; k++) {
    if (problem.localityOfClass[k] !== locality) continue;
    const workers = problem.workersOfClass[k]!;
    const everybody = builder.addRow(workers, workers);
    const kept = builder.addColumn(problem.keepCost[k]!, 0, workers, isWhole);
    builder.add(everybody, kept, 1);
    covering.push({ column: kept, row: problem.keepRow[k]! });
    for (let choice = problem.firstChoice[k]!; choice < problem.firstChoice[k + 1]!; choice++) {
      const candidate = problem.candidateOfChoice[choice]!;
      const column = builder.addColumn(problem.costOfChoice[choice]!, 0, workers, false);
      builder.add(everybody, column, 1);
      builder.add(headcountRowOf(candidate), column, 1);
      const onlyOpen = builder.addRow(-Infinity, 0);
      builder.add(onlyOpen, column, 1);
      builder.add(onlyOpen, openColumns[candidate]!, -workers);
    }
  }
  return covering;
}
