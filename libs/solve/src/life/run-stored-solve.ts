import type { Fault, RotaInput } from '@homeround/domain';
import { wordShortage } from '@homeround/explain';
import { thawInput } from '../frozen/freeze';
import type { SearchPool } from '../search-pool';
import { type SolveOutcome, solveRota } from '../solve-rota';
import { CurveWriter } from './curve-writer';
import { type Patience, patiently } from './patiently';
import type { ClaimedSolve, SolvedRota, SolveStore } from './solve-store';

/** What figures of a rota may need beside it: some are found by further searches. */
export interface SolvedWork {
  readonly claimed: ClaimedSolve;
  readonly pool: SearchPool;
  readonly signal: AbortSignal;
}

/** What running a stored solve needs from outside. */
export interface StoredSolvePorts {
  readonly store: SolveStore;
  readonly pool: SearchPool;
  /** What is kept of an outcome; its figures and findings have the contract's shape. */
  readonly toSolvedRota: (
    input: RotaInput,
    outcome: SolveOutcome,
    work: SolvedWork,
  ) => SolvedRota | Promise<SolvedRota>;
  /** Aborted with one of `STOP_REASONS`. */
  readonly signal?: AbortSignal;
  /** A write that failed and is not the solve's end: for the log. */
  readonly onFault?: (what: string, fault: unknown) => void;
  readonly patience?: Patience;
}

/**
 * `cancelled`: somebody asked for it; nothing is kept. `hand-over`: this process ends, and the solve is left as it is for
 * another to claim.
 */
export const STOP_REASONS = ['cancelled', 'hand-over'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** How a run ended. `lost`: another process claimed the solve meanwhile, and its result counts. */
export type StoredSolveEnd = 'nothing-to-do' | 'finished' | 'cancelled' | 'handed-over' | 'lost' | 'failed';

/**
 * Claims a solve, searches with its frozen input and stores one draft rota. May be called for the same solve any number of
 * times, in any number of processes: the claim decides who goes on, and one rota at most is stored. Rejects only when the
 * solve could not be claimed or its end not be written.
 */
export async function runStoredSolve(solveId: string, ports: StoredSolvePorts): Promise<StoredSolveEnd> {
  const claimed = await ports.store.claim(solveId);
  if (!claimed) return 'nothing-to-do';
  const writer = new CurveWriter(claimed, ports);
  const signal = ports.signal ? AbortSignal.any([ports.signal, writer.stop]) : writer.stop;
  try {
    return await searchAndStore(claimed, writer, signal, ports);
  } catch (fault) {
    if (signal.aborted) return stopped(claimed, signal, ports);
    ports.onFault?.('solve', fault);
    return fail(claimed, ports, toFault(fault));
  }
}

async function searchAndStore(
  claimed: ClaimedSolve,
  writer: CurveWriter,
  signal: AbortSignal,
  ports: StoredSolvePorts,
): Promise<StoredSolveEnd> {
  const input = thawInput(claimed.input);
  const shortages: string[] = [];
  const outcome = await solveRota(input, claimed, {
    pool: ports.pool,
    signal,
    onProgress: (progress) => {
      if (progress.kind === 'shortages')
        shortages.push(...progress.shortages.map((shortage) => wordShortage(input, shortage)));
      else if (progress.kind === 'started') writer.started({ steps: progress.steps, shortages });
      else writer.note(progress);
    },
  });
  if (signal.aborted) return stopped(claimed, signal, ports);
  const solved = await ports.toSolvedRota(input, outcome, { claimed, pool: ports.pool, signal });
  await writer.end(outcome);
  if (signal.aborted) return stopped(claimed, signal, ports);
  const stored = await patiently(() => ports.store.finish(claimed, solved), ports);
  return stored ? 'finished' : 'lost';
}

async function stopped(
  claimed: ClaimedSolve,
  signal: AbortSignal,
  ports: StoredSolvePorts,
): Promise<StoredSolveEnd> {
  if (signal.reason === 'lost') return 'lost';
  if (signal.reason === 'hand-over') return 'handed-over';
  await patiently(() => ports.store.cancelled(claimed), ports);
  return 'cancelled';
}

async function fail(claimed: ClaimedSolve, ports: StoredSolvePorts, fault: Fault): Promise<StoredSolveEnd> {
  await patiently(() => ports.store.fail(claimed, fault), ports);
  return 'failed';
}

/** Only the kind of error: its message may name people. */
function toFault(fault: unknown): Fault {
  return {
    code: 'SOLVE_FAILED',
    cause: `the solver-worker met a fault of the program (${fault instanceof Error ? fault.name : typeof fault})`,
    action: 'Ask again; if it fails again, report it with the log of the solver-worker.',
    severity: 'refuse',
  };
}
