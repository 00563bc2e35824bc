import type { PostgresSolveStore, UnfinishedSolve } from '@homeround/store';
import type { AskQueue } from '../queue/ask-queue';

export interface ReconcilerPorts {
  readonly store: Pick<PostgresSolveStore, 'unfinished' | 'ungathered'>;
  readonly queue: Pick<AskQueue, 'add' | 'addGathering' | 'has' | 'hasCouncil'>;
  /** Told of what was added again, for the log. */
  readonly onAdded: (counts: { readonly solves: number; readonly councils: number }) => void;
  readonly onFault: (fault: unknown) => void;
}

/** Milliseconds between two looks: a solve whose job was lost waits no longer than a planner would wonder. */
const LOOK_EVERY = 15_000;
/** Seconds in which the job of a solve that was just asked for may still be on its way to the queue. */
const ON_ITS_WAY = 5;
/** A running solve is heard of at least every 36 s in its first hour; one that is silent for so long has no process. */
const SILENT = 90;

/**
 * Compares the store with the queue: a solve that is unfinished in the store and has no job any more gets one again. Jobs
 * are lost when Redis comes back empty, or when the queue was away as the solve was asked for. An extra job does no harm:
 * claiming decides who runs a solve.
 */
export class Reconciler {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly ports: ReconcilerPorts) {}

  start(): void {
    this.looking = this.look()
      .catch(this.ports.onFault)
      .finally(() => {
        if (!this.stopped) this.timer = setTimeout(() => this.start(), LOOK_EVERY);
      });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  async look(): Promise<void> {
    const { store, queue, onAdded } = this.ports;
    const missing = await this.filter((await store.unfinished()).filter(mayBeLost), ({ solveId }) =>
      queue.has(solveId),
    );
    const ungathered = await this.filter(await store.ungathered(), (id) => queue.hasCouncil(id));
    for (const { solveId } of missing) await queue.add(solveId);
    for (const councilSolveId of ungathered) await queue.addGathering(councilSolveId);
    if (missing.length + ungathered.length > 0)
      onAdded({ solves: missing.length, councils: ungathered.length });
  }

  /** Those that the queue says it does not have; none while it is away. */
  private async filter<Item>(
    items: readonly Item[],
    has: (item: Item) => Promise<boolean | undefined>,
  ): Promise<Item[]> {
    const missing: Item[] = [];
    for (const item of items) {
      const known = await has(item);
      if (known === undefined) return missing;
      if (!known) missing.push(item);
    }
    return missing;
  }
}

const mayBeLost = ({ state, silentSeconds }: UnfinishedSolve): boolean =>
  silentSeconds > (state === 'queued' ? ON_ITS_WAY : SILENT);
