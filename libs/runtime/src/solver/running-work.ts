import type { StopReason, StoredSolveEnd } from '@homeround/solve';
import type { ThreadShares } from './thread-shares';

export interface RunningWorkPorts {
  /** Threads of this process, also those of other kinds of work. */
  readonly shares: ThreadShares;
  /** How many threads the work was asked to use. */
  readonly threadsOf: (id: string) => Promise<number>;
  /** Claims and runs it, as `runStoredSolve`; the signal is aborted with one of `STOP_REASONS`. */
  readonly run: (id: string, signal: AbortSignal) => Promise<StoredSolveEnd>;
}

interface Running {
  readonly stopper: AbortController;
  readonly end: Promise<StoredSolveEnd>;
}

/**
 * The solves, or other searches of one kind, that run in this process, each once: what is asked for again while it runs
 * waits for the same run. They share the process's threads.
 */
export class RunningWork {
  private readonly running = new Map<string, Running>();
  private handingOver = false;

  constructor(private readonly ports: RunningWorkPorts) {}

  /**
   * A queue that lost sight of this process for some seconds delivers the work again, often to this very process; running
   * it twice would throw away the first run.
   */
  run(id: string): Promise<StoredSolveEnd> {
    if (this.handingOver) return Promise.resolve('handed-over');
    const known = this.running.get(id);
    if (known) return known.end;
    const stopper = new AbortController();
    const end = this.runWhenFree(id, stopper.signal).finally(() => this.running.delete(id));
    this.running.set(id, { stopper, end });
    return end;
  }

  /** Does nothing for work that does not run here. */
  cancel(id: string): void {
    this.stop(id, 'cancelled');
  }

  /** Stops everything and starts nothing more; resolves when all has stopped. Another process may claim it. */
  async handOver(): Promise<void> {
    this.handingOver = true;
    const ends = [...this.running.values()].map(({ end }) => end);
    for (const id of this.ids()) this.stop(id, 'hand-over');
    await Promise.allSettled(ends);
  }

  ids(): readonly string[] {
    return [...this.running.keys()];
  }

  /** Until there are threads for it the work stays queued: it is claimed when it begins. */
  private async runWhenFree(id: string, signal: AbortSignal): Promise<StoredSolveEnd> {
    const threads = await this.ports.threadsOf(id);
    return this.ports.shares.run(threads, async () =>
      this.handingOver ? 'handed-over' : this.ports.run(id, signal),
    );
  }

  private stop(id: string, reason: StopReason): void {
    this.running.get(id)?.stopper.abort(reason);
  }
}
