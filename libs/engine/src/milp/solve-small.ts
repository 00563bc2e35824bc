import solver, { type Model } from 'javascript-lp-solver';
import { costOfSolution, isFeasible, type MilpModel, type MilpResult } from './milp-model';

/** Above these the solver takes minutes or cycles: measured on models of this product. */
const MOST_ROWS = 1000;
const MOST_INTEGERS = 50;

export interface SmallSettings {
  /** The solver looks at its clock between branches only. */
  readonly milliseconds: number;
  /** Milliseconds of any clock that only goes forward: the solver does not say that its time was up. */
  readonly now: () => number;
}

/** A checked answer, or `unknown`: ask HiGHS. */
export type SmallResult = Pick<MilpResult, 'objective' | 'solution'> & {
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unbounded' | 'unknown';
};

/**
 * Solves small models by javascript-lp-solver, without WebAssembly and without waiting for it. That solver has given
 * fractional whole numbers for feasible and does not tell a stopped search from a finished one; so every answer is
 * checked against the model, and whatever fails is `unknown`.
 */
export function solveSmall(model: MilpModel, settings: SmallSettings): SmallResult {
  const integers = model.integer.reduce((sum, whole) => sum + whole, 0);
  if (model.rows > MOST_ROWS || integers > MOST_INTEGERS) return UNKNOWN;
  const began = settings.now();
  const answer = solver.Solve(toSmallModel(model, settings.milliseconds));
  const isTimeUp = settings.now() - began >= settings.milliseconds;
  if (!isPlainAnswer(answer)) return UNKNOWN;
  if (!answer.feasible)
    // A search that ran out of time without an answer looks the same.
    return isTimeUp ? UNKNOWN : { status: 'infeasible', objective: Infinity, solution: undefined };
  if (answer.bounded === false) return { status: 'unbounded', objective: -Infinity, solution: undefined };
  if (integers > 0 && answer.isIntegral !== true) return UNKNOWN;

  const solution = readSolution(model, answer);
  if (!isFeasible(model, solution)) return UNKNOWN;
  const isProved = integers === 0 || !isTimeUp;
  return { status: isProved ? 'optimal' : 'feasible', objective: costOfSolution(model, solution), solution };
}

const UNKNOWN: SmallResult = { status: 'unknown', objective: Infinity, solution: undefined };

/** What the solver gives for a model with one objective; columns at 0 are left out. */
interface PlainAnswer {
  readonly feasible: boolean;
  readonly bounded?: boolean;
  readonly isIntegral?: boolean;
  readonly [column: string]: unknown;
}

function isPlainAnswer(answer: unknown): answer is PlainAnswer {
  return typeof answer === 'object' && answer !== null && 'feasible' in answer;
}

/**
 * The solver's columns start at 0 and have no upper bound: x is lower + its column, or upper − its column where only
 * that is finite, or the difference of two columns where neither is.
 */
function toSmallModel(model: MilpModel, milliseconds: number): Model {
  const constraints: Model['constraints'] = {};
  const variables: Model['variables'] = {};
  const ints: Record<string, 1> = {};
  for (let column = 0; column < model.columns; column++) {
    const { sign } = anchorOf(model, column);
    const span = model.upper[column]! - model.lower[column]!;
    variables[`+${column}`] = { cost: sign * model.cost[column]! };
    if (isFree(model, column)) variables[`-${column}`] = { cost: -model.cost[column]! };
    if (Number.isFinite(span)) {
      constraints[`span${column}`] = { max: span };
      variables[`+${column}`]![`span${column}`] = 1;
    }
    if (!model.integer[column]) continue;
    ints[`+${column}`] = 1;
    if (isFree(model, column)) ints[`-${column}`] = 1;
  }
  for (let row = 0; row < model.rows; row++) addRow(model, row, constraints, variables);
  return { optimize: 'cost', opType: 'min', constraints, variables, ints, timeout: milliseconds };
}

function addRow(
  model: MilpModel,
  row: number,
  constraints: Model['constraints'],
  variables: Model['variables'],
): void {
  let constant = 0;
  for (let entry = model.rowStart[row]!; entry < model.rowStart[row + 1]!; entry++) {
    const column = model.columnOfEntry[entry]!;
    const value = model.valueOfEntry[entry]!;
    const { sign, anchor } = anchorOf(model, column);
    constant += value * anchor;
    variables[`+${column}`]![`row${row}`] = sign * value;
    if (isFree(model, column)) variables[`-${column}`]![`row${row}`] = -value;
  }
  const lower = model.rowLower[row]! - constant;
  const upper = model.rowUpper[row]! - constant;
  if (lower === upper) constraints[`row${row}`] = { equal: lower };
  else if (Number.isFinite(lower) || Number.isFinite(upper))
    constraints[`row${row}`] = {
      ...(Number.isFinite(lower) ? { min: lower } : {}),
      ...(Number.isFinite(upper) ? { max: upper } : {}),
    };
}

function isFree(model: MilpModel, column: number): boolean {
  return model.lower[column] === -Infinity && model.upper[column] === Infinity;
}

function anchorOf(model: MilpModel, column: number): { sign: 1 | -1; anchor: number } {
  if (Number.isFinite(model.lower[column])) return { sign: 1, anchor: model.lower[column]! };
  if (Number.isFinite(model.upper[column])) return { sign: -1, anchor: model.upper[column]! };
  return { sign: 1, anchor: 0 };
}

function readSolution(model: MilpModel, answer: PlainAnswer): Float64Array {
  const valueOf = (name: string) => {
    const value = answer[name];
    return typeof value === 'number' ? value : 0;
  };
  return Float64Array.from({ length: model.columns }, (_, column) => {
    const { sign, anchor } = anchorOf(model, column);
    const value = anchor + sign * (valueOf(`+${column}`) - valueOf(`-${column}`));
    return model.integer[column] && Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : value;
  });
}
