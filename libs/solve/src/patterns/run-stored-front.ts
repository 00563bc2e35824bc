import type { Fault } from '@homeround/domain';
import type { StoredSolveEnd } from '../life/run-stored-solve';
import { type Patience, patiently } from '../life/patiently';
import type { FrontPorts } from './find-points';
import type { ClaimedFront, FoundPoint, FrontStore } from './front-store';
import { ProgressWriter } from './progress-writer';

/** What running a stored search needs from outside. */
export interface StoredFrontPorts {
  readonly store: FrontStore;
  /** As `findPoints`; somewhere it holds nobody up. */
  readonly findPoints: (
    claimed: ClaimedFront,
    hooks: Pick<FrontPorts, 'onProgress'> & { readonly signal: AbortSignal },
  ) => Promise<readonly FoundPoint[]>;
  /** Aborted with one of `STOP_REASONS`. */
  readonly signal?: AbortSignal;
  readonly onFault?: (what: string, fault: unknown) => void;
  readonly patience?: Patience;
}

/**
 * Claims a search for catalogues, runs it on its frozen input and stores every point. As of
 * `runStoredSolve`: may be called any number of times, in any number of processes.
 */
export async function runStoredFront(frontId: string, ports: StoredFrontPorts): Promise<StoredSolveEnd> {
  const claimed = await ports.store.claim(frontId);
  if (!claimed) return 'nothing-to-do';
  const writer = new ProgressWriter(claimed, ports);
  const signal = ports.signal ? AbortSignal.any([ports.signal, writer.stop]) : writer.stop;
  try {
    return await searchAndStore(claimed, writer, signal, ports);
  } catch (fault) {
    if (signal.aborted) return stopped(claimed, signal, ports);
    ports.onFault?.('front', fault);
    await patiently(() => ports.store.fail(claimed, toFault(fault)), ports);
    return 'failed';
  } finally {
    writer.close();
  }
}

async function searchAndStore(
  claimed: ClaimedFront,
  writer: ProgressWriter,
  signal: AbortSignal,
  ports: StoredFrontPorts,
): Promise<StoredSolveEnd> {
  const onProgress: FrontPorts['onProgress'] = (progress) => writer.note(progress);
  const found = await ports.findPoints(claimed, { onProgress, signal });
  if (signal.aborted) return stopped(claimed, signal, ports);
  await writer.end();
  const stored = await patiently(() => ports.store.finish(claimed, found), ports);
  return stored ? 'finished' : 'lost';
}

async function stopped(
  claimed: ClaimedFront,
  signal: AbortSignal,
  ports: StoredFrontPorts,
): Promise<StoredSolveEnd> {
  if (signal.reason === 'lost') return 'lost';
  if (signal.reason === 'hand-over') return 'handed-over';
  await patiently(() => ports.store.cancelled(claimed), ports);
  return 'cancelled';
}

/** Only the kind of error: its message may name people. */
function toFault(fault: unknown): Fault {
  return {
    code: 'FRONT_FAILED',
    cause: `the solver-worker met a fault of the program (${fault instanceof Error ? fault.name : typeof fault})`,
    action: 'Ask again; if it fails again, report it with the log of the solver-worker.',
    severity: 'refuse',
  };
}
