import loadHighs, { type Highs, type HighsCallbackMap, type Model } from 'highs';
import { costOfSolution, type MilpModel, type MilpResult } from './milp-model';

/** The HiGHS solver as WebAssembly; one per thread, since a solve blocks its thread. */
export type { Highs };

export interface MilpSettings {
  /** Wall-clock limit; Infinity = until proved. HiGHS looks at its clock seldom: seconds may be added. */
  readonly seconds: number;
  /** Stop when (objective − bound) ÷ |objective| is at most this. */
  readonly relativeGap: number;
  /** Stop when objective − bound is at most this: just under 1 where every cost is whole. HiGHS's default is 1e-6. */
  readonly absoluteGap?: number;
  /** Branches looked into at most: unlike seconds, the same on every machine. */
  readonly nodes?: number;
  /** One value per column. A start that breaks a row is repaired or left out. */
  readonly start?: Float64Array;
  readonly seed?: number;
  /** Called for every better answer of a model with integer columns. */
  readonly onIncumbent?: (incumbent: MilpIncumbent) => void;
  /** True = stop now and give the best so far. Asked between HiGHS's own steps: the end may lag by seconds. */
  readonly shouldStop?: () => boolean;
}

export interface MilpIncumbent {
  readonly objective: number;
  readonly bound: number;
  /** Since the start of the solve. */
  readonly seconds: number;
  readonly solution: Float64Array;
}

/** Compiles the solver: once per thread, about a tenth of a second. */
export function openHighs(): Promise<Highs> {
  return loadHighs();
}

/**
 * Solves by HiGHS (Huangfu & Hall 2018), in this thread. Without a time limit the same model, start and seed give the
 * same answer. Throws where the model is malformed (NaN, an entry twice, lower above upper in a way HiGHS refuses).
 */
export function solveMilp(highs: Highs, model: MilpModel, settings: MilpSettings): MilpResult {
  const isMip = model.integer.includes(1);
  return highs.withModel((native): MilpResult => {
    native.options.set(toOptions(settings));
    native.passModel(toNative(model, isMip));
    if (settings.start) native.setSolution({ colValue: settings.start });
    const { modelStatus } = native.run(toCallbacks(highs, settings));
    const status = highs.constants.modelStatus;
    const hasAnswer = native.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    switch (modelStatus) {
      case status.empty:
        return { status: 'optimal', objective: 0, bound: 0, solution: new Float64Array(0) };
      case status.optimal:
        return toAnswer(native, model, isMip, 'optimal');
      case status.infeasible:
        return { status: 'infeasible', objective: Infinity, bound: Infinity, solution: undefined };
      case status.unbounded:
        return UNBOUNDED;
      case status.unboundedOrInfeasible:
        return settleUnbounded(highs, model, settings);
      case status.timeLimit:
      case status.iterationLimit:
      case status.interrupted:
      case status.solutionLimit:
        return hasAnswer ? toAnswer(native, model, isMip, 'feasible') : toStopped(native, isMip);
      default:
        throw new Error(`HiGHS ended with model status ${modelStatus}`);
    }
  });
}

const UNBOUNDED: MilpResult = {
  status: 'unbounded',
  objective: -Infinity,
  bound: -Infinity,
  solution: undefined,
};

/** Presolve saw that it is one of the two; without costs only infeasibility is left to find. */
function settleUnbounded(highs: Highs, model: MilpModel, settings: MilpSettings): MilpResult {
  const costless = { ...model, cost: new Float64Array(model.columns) };
  const { status } = solveMilp(highs, costless, { seconds: settings.seconds, relativeGap: 0 });
  if (status === 'infeasible')
    return { status: 'infeasible', objective: Infinity, bound: Infinity, solution: undefined };
  return status === 'stopped'
    ? { status: 'stopped', objective: Infinity, bound: -Infinity, solution: undefined }
    : UNBOUNDED;
}

function toOptions(settings: MilpSettings) {
  return {
    output_flag: false,
    // The wrapper refuses Infinity, although it is HiGHS's own default.
    ...(Number.isFinite(settings.seconds) ? { time_limit: settings.seconds } : {}),
    mip_rel_gap: settings.relativeGap,
    random_seed: settings.seed ?? 0,
    ...(settings.absoluteGap === undefined ? {} : { mip_abs_gap: settings.absoluteGap }),
    ...(settings.nodes === undefined ? {} : { mip_max_nodes: settings.nodes }),
  };
}

function toNative(model: MilpModel, isMip: boolean) {
  return {
    numCols: model.columns,
    numRows: model.rows,
    colCost: model.cost,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    matrix: {
      format: 'csr' as const,
      numRows: model.rows,
      numCols: model.columns,
      starts: model.rowStart,
      indices: model.columnOfEntry,
      values: model.valueOfEntry,
    },
    // Given for an LP too, HiGHS would solve it as a MIP and give no duals.
    ...(isMip ? { integrality: Int32Array.from(model.integer) } : {}),
  };
}

function toCallbacks(highs: Highs, settings: MilpSettings): HighsCallbackMap {
  const { mipImprovingSolution, mipInterrupt, simplexInterrupt, ipmInterrupt } = highs.constants.callbackType;
  const { onIncumbent, shouldStop } = settings;
  const stop = (event: { interrupt(): void }) => {
    if (shouldStop?.()) event.interrupt();
    return undefined;
  };
  return {
    ...(shouldStop ? { [mipInterrupt]: stop, [simplexInterrupt]: stop, [ipmInterrupt]: stop } : {}),
    ...(onIncumbent
      ? {
          [mipImprovingSolution]: ({ data }) => {
            onIncumbent({
              objective: data.objective_function_value ?? Infinity,
              bound: data.mip_dual_bound ?? -Infinity,
              seconds: data.running_time ?? 0,
              solution: data.mip_solution ?? new Float64Array(0),
            });
            return undefined;
          },
        }
      : {}),
  };
}

function toAnswer(
  native: Model,
  model: MilpModel,
  isMip: boolean,
  status: 'optimal' | 'feasible',
): MilpResult {
  const found = native.getSolution();
  const solution = found.colValue;
  for (let column = 0; column < model.columns; column++) {
    if (model.integer[column]) solution[column] = Math.round(solution[column]!);
  }
  const objective = costOfSolution(model, solution);
  if (isMip) return { status, objective, bound: Math.min(objective, boundOf(native)), solution };
  return status === 'optimal'
    ? { status, objective, bound: objective, solution, rowDual: found.rowDual }
    : { status, objective, bound: -Infinity, solution };
}

function toStopped(native: Model, isMip: boolean): MilpResult {
  const bound = isMip ? boundOf(native) : -Infinity;
  return { status: 'stopped', objective: Infinity, bound, solution: undefined };
}

function boundOf(native: Model): number {
  return Number(native.info.get('mip_dual_bound'));
}
