/** One kind of work that the store knows and the queue has jobs of. */
export interface ReconciledKind {
  /** For the log. */
  readonly name: string;
  /** Ids of what is unfinished in the store, and may have lost its job. */
  readonly find: () => Promise<readonly string[]>;
  /** Whether the queue has its job; undefined while the queue is away. */
  readonly has: (id: string) => Promise<boolean | undefined>;
  readonly add: (id: string) => Promise<boolean>;
}

export interface ReconcilerPorts {
  readonly kinds: readonly ReconciledKind[];
  /** Told of what was added again, by kind, for the log. */
  readonly onAdded: (counts: Readonly<Record<string, number>>) => void;
  readonly onFault: (fault: unknown) => void;
}

/** Milliseconds between two looks: a solve whose job was lost waits no longer than a planner would wonder. */
const LOOK_EVERY = 15_000;
/** Seconds in which the job of a solve that was just asked for may still be on its way to the queue. */
const ON_ITS_WAY = 5;
/** A running solve is heard of at least every 36 s in its first hour; one that is silent for so long has no process. */
const SILENT = 90;

/**
 * Compares the store with the queue: what is unfinished in the store and has no job any more gets one again. Jobs are lost
 * when Redis comes back empty, or when the queue was away as the work was asked for. An extra job does no harm: claiming
 * decides who runs it.
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
    const counts: Record<string, number> = {};
    for (const kind of this.ports.kinds) {
      const missing = await findMissing(kind);
      for (const id of missing) await kind.add(id);
      if (missing.length > 0) counts[kind.name] = missing.length;
    }
    if (Object.keys(counts).length > 0) this.ports.onAdded(counts);
  }
}

/** Those that the queue says it does not have; none while it is away. */
async function findMissing({ find, has }: ReconciledKind): Promise<string[]> {
  const missing: string[] = [];
  for (const id of await find()) {
    const known = await has(id);
    if (known === undefined) return missing;
    if (!known) missing.push(id);
  }
  return missing;
}

/** What is queued or running in the store, and for how long nobody has heard of it. */
interface Unfinished {
  readonly state: 'queued' | 'running';
  readonly silentSeconds: number;
}

export const mayBeLost = ({ state, silentSeconds }: Unfinished): boolean =>
  silentSeconds > (state === 'queued' ? ON_ITS_WAY : SILENT);
