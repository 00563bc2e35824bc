/**
 * A linear model with whole-number columns: minimise costᵀx where rowLower ≤ Ax ≤ rowUpper and lower ≤ x ≤ upper.
 * ±Infinity stands for no bound.
 */
export interface MilpModel {
  readonly columns: number;
  readonly rows: number;
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 = the column takes whole numbers only. */
  readonly integer: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Row r has the entries rowStart[r] … rowStart[r + 1] − 1; no column twice in a row. */
  readonly rowStart: Int32Array;
  readonly columnOfEntry: Int32Array;
  readonly valueOfEntry: Float64Array;
}

/** What a solver answers. */
export interface MilpResult {
  /**
   * `optimal`: proved, within the gap asked for. `feasible`: stopped with an answer; `stopped`: without one.
   * `infeasible` and `unbounded` are proved.
   */
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unbounded' | 'stopped';
  /** Of `solution`; Infinity without one. */
  readonly objective: number;
  /** No answer costs less than this; −Infinity where nothing was proved. */
  readonly bound: number;
  /** Whole numbers are exact in integer columns. */
  readonly solution: Float64Array | undefined;
  /** Cost per unit of each row's bound; only of a model without integer columns that was solved to the end. */
  readonly rowDual?: Float64Array;
}

/** How far an answer may stray from a bound, a row or a whole number; HiGHS's own default. */
export const MILP_TOLERANCE = 1e-6;

/** True when every bound, row and whole number of the model holds. */
export function isFeasible(model: MilpModel, solution: Float64Array): boolean {
  for (let column = 0; column < model.columns; column++) {
    const value = solution[column]!;
    if (!isBetween(value, model.lower[column]!, model.upper[column]!)) return false;
    if (model.integer[column] && Math.abs(value - Math.round(value)) > MILP_TOLERANCE) return false;
  }
  for (let row = 0; row < model.rows; row++) {
    if (!isBetween(activityOf(model, row, solution), model.rowLower[row]!, model.rowUpper[row]!))
      return false;
  }
  return true;
}

/** costᵀx. */
export function costOfSolution(model: MilpModel, solution: Float64Array): number {
  let cost = 0;
  for (let column = 0; column < model.columns; column++) cost += model.cost[column]! * solution[column]!;
  return cost;
}

function activityOf(model: MilpModel, row: number, solution: Float64Array): number {
  let activity = 0;
  for (let entry = model.rowStart[row]!; entry < model.rowStart[row + 1]!; entry++) {
    activity += model.valueOfEntry[entry]! * solution[model.columnOfEntry[entry]!]!;
  }
  return activity;
}

/** NaN lies between nothing. The tolerance grows with the bound: sums of large numbers lose digits. */
function isBetween(value: number, lower: number, upper: number): boolean {
  const slackOf = (bound: number) => (Number.isFinite(bound) ? MILP_TOLERANCE * (1 + Math.abs(bound)) : 0);
  return value >= lower - slackOf(lower) && value <= upper + slackOf(upper);
}
