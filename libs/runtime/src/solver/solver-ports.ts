import type { StoredSolveEnd } from '@homeround/solve';
import type { RunningWork } from './running-work';

export const SOLVER_PORTS = Symbol('solver ports');

/** What the solver's parts share. */
export interface SolverModulePorts {
  readonly solvesAtOnce: number;
  /** Rotas that measure options, side by side. */
  readonly measurementsAtOnce: number;
  readonly onEnd: (kind: string, id: string, end: StoredSolveEnd) => void;
  readonly onFault: (what: string, fault: unknown) => void;
}

export const RUNNING = Symbol('running work');

/** The work of this process, by kind. */
export interface RunningKinds {
  readonly solves: RunningWork;
  readonly fronts: RunningWork;
  readonly measurements: RunningWork;
}
