import {
  runStoredSolve,
  type StopReason,
  type StoredSolveEnd,
  type StoredSolvePorts,
} from '@homeround/solve';
import { ThreadShares } from './thread-shares';

export interface SolverPorts extends Omit<StoredSolvePorts, 'signal'> {
  /** How many threads a solve was asked to use. */
  readonly threadsOf: (solveId: string) => Promise<number>;
}

interface Running {
  readonly stopper: AbortController;
  readonly end: Promise<StoredSolveEnd>;
}

/**
 * The solves that run in this process, each once: what is asked for again while it runs waits for the same run. They share
 * the pool's threads.
 */
export class RunningSolves {
  private readonly running = new Map<string, Running>();
  private readonly shares: ThreadShares;
  private handingOver = false;

  constructor(private readonly ports: SolverPorts) {
    this.shares = new ThreadShares(ports.pool.threads);
  }

  /**
   * A queue that lost sight of this process for some seconds delivers the solve again, often to this very process; running
   * it twice would throw away the first run.
   */
  run(solveId: string): Promise<StoredSolveEnd> {
    if (this.handingOver) return Promise.resolve('handed-over');
    const known = this.running.get(solveId);
    if (known) return known.end;
    const stopper = new AbortController();
    const end = this.runWhenFree(solveId, stopper.signal).finally(() => this.running.delete(solveId));
    this.running.set(solveId, { stopper, end });
    return end;
  }

  /** Does nothing for a solve that does not run here. */
  cancel(solveId: string): void {
    this.stop(solveId, 'cancelled');
  }

  /** Stops every solve and starts no other; resolves when all have stopped. Another process may claim them. */
  async handOver(): Promise<void> {
    this.handingOver = true;
    const ends = [...this.running.values()].map(({ end }) => end);
    for (const solveId of this.solveIds()) this.stop(solveId, 'hand-over');
    await Promise.allSettled(ends);
  }

  solveIds(): readonly string[] {
    return [...this.running.keys()];
  }

  /** Until there are threads for it the solve stays queued: it is claimed when it begins. */
  private async runWhenFree(solveId: string, signal: AbortSignal): Promise<StoredSolveEnd> {
    const threads = await this.ports.threadsOf(solveId);
    return this.shares.run(threads, async () =>
      this.handingOver ? 'handed-over' : runStoredSolve(solveId, { ...this.ports, signal }),
    );
  }

  private stop(solveId: string, reason: StopReason): void {
    this.running.get(solveId)?.stopper.abort(reason);
  }
}
