import {
  runStoredFront,
  runStoredSolve,
  type SearchPool,
  type StoredFrontPorts,
  type StoredSolvePorts,
} from '@homeround/solve';
import type { MeasurementStore, PostgresFrontStore, PostgresSolveStore } from '@homeround/store';
import { RunningWork } from './running-work';
import type { RunningKinds } from './solver-ports';
import { SharedThreads, SharesWithin } from './thread-shares';

export interface RunningKindsPorts {
  readonly pool: SearchPool;
  /** Of those, the most that searches for catalogues and measurements may have. */
  readonly planningThreads: number;
  readonly solves: PostgresSolveStore;
  readonly fronts: PostgresFrontStore;
  readonly measurements: MeasurementStore;
  readonly toSolvedRota: StoredSolvePorts['toSolvedRota'];
  readonly toMeasuredRota: StoredSolvePorts['toSolvedRota'];
  readonly findPoints: StoredFrontPorts['findPoints'];
  readonly onFault: (what: string, fault: unknown) => void;
}

/** What this process can run, sharing its threads. */
export function toRunningKinds(ports: RunningKindsPorts): RunningKinds {
  const { pool, planningThreads, solves, fronts, measurements, onFault } = ports;
  const all = new SharedThreads(pool.threads);
  const planning = new SharesWithin(all, planningThreads);
  const findPoints: StoredFrontPorts['findPoints'] = (claimed, hooks) =>
    ports.findPoints({ ...claimed, threads: Math.min(claimed.threads, planningThreads) }, hooks);
  const rotas = { pool, onFault };
  return {
    solves: new RunningWork({
      shares: all,
      threadsOf: async (solveId) => (await solves.find(solveId))?.settings.threads ?? 1,
      run: (solveId, signal) =>
        runStoredSolve(solveId, { ...rotas, store: solves, toSolvedRota: ports.toSolvedRota, signal }),
    }),
    fronts: new RunningWork({
      shares: planning,
      threadsOf: (frontId) => fronts.threads(frontId),
      run: (frontId, signal) => runStoredFront(frontId, { store: fronts, findPoints, signal, onFault }),
    }),
    measurements: new RunningWork({
      shares: planning,
      threadsOf: async () => 1,
      run: (id, signal) =>
        runStoredSolve(id, { ...rotas, store: measurements, toSolvedRota: ports.toMeasuredRota, signal }),
    }),
  };
}
