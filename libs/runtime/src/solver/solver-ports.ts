import type { StoredSolveEnd, StoredSolvePorts } from '@homeround/solve';

export const SOLVER_PORTS = Symbol('solver ports');

/** What the solver's parts share. */
export interface SolverModulePorts {
  readonly solvesAtOnce: number;
  readonly toSolvedRota: StoredSolvePorts['toSolvedRota'];
  readonly onEnd: (solveId: string, end: StoredSolveEnd) => void;
  readonly onFault: (what: string, fault: unknown) => void;
}
