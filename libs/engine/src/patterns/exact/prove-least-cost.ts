import { type Highs, type MilpSettings, solveMilp } from '../../milp/solve-milp';
import type { MilpModel } from '../../milp/milp-model';
import type { PatternProblem } from '../problem';
import { toWholeModel, type WholeColumns } from './whole-model';

export interface ProofSettings extends Pick<MilpSettings, 'seconds' | 'relativeGap'> {
  readonly whole: WholeColumns;
  /** A catalogue to begin with; the better, the sooner branches are cut. */
  readonly open?: readonly number[];
}

export interface LeastCost {
  /** True: the bound is within `relativeGap` of the least cost of what was asked. */
  readonly isProved: boolean;
  /** No catalogue of at most so many patterns costs less. */
  readonly lowerBound: number;
  /** Candidates of the best catalogue found, ascending. */
  readonly open: readonly number[];
  /** Of that catalogue; with `whole: 'patterns'` workers may be split in it. */
  readonly cost: number;
}

/** By HiGHS on the whole model: for tests and yardsticks. A council is far too large for it. */
export function proveLeastCost(
  highs: Highs,
  problem: PatternProblem,
  count: number,
  { whole, open, ...settings }: ProofSettings,
): LeastCost {
  const { model, openColumns } = toWholeModel(problem, count, whole);
  const start = open && solveMilp(highs, fix(model, openColumns, open), settings).solution;
  const { status, bound, objective, solution } = solveMilp(highs, model, {
    ...settings,
    ...(start ? { start } : {}),
  });
  const isOpen = (column: number) => solution !== undefined && solution[column]! > 0;
  return {
    isProved: status === 'optimal',
    lowerBound: bound,
    open: openColumns.flatMap((column, candidate) => (isOpen(column) ? [candidate] : [])),
    cost: objective,
  };
}

/** The model with these candidates open and no others. */
function fix(model: MilpModel, openColumns: readonly number[], open: readonly number[]): MilpModel {
  const [lower, upper] = [model.lower.slice(), model.upper.slice()];
  openColumns.forEach((column, candidate) => {
    lower[column] = upper[column] = open.includes(candidate) ? 1 : 0;
  });
  return { ...model, lower, upper };
}
