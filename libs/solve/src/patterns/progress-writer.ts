import type { FrontClaim, FrontProgress, FrontStore } from './front-store';

interface WriterPorts {
  readonly store: Pick<FrontStore, 'progress'>;
  readonly onFault?: (what: string, fault: unknown) => void;
}

/** Milliseconds between two writes, at least: often enough to watch. */
const LEAST_GAP = 1000;
/** A stage may say nothing for a while; whoever looks must see that it lives. Milliseconds. */
const HEARTBEAT = 15_000;

/**
 * Writes how far one attempt is: one write at a time, each with the newest news. A write that fails is told of and passed
 * over. What the store answers can stop the search.
 */
export class ProgressWriter {
  /** Aborted with `cancelled` or `lost` when the store says so. */
  readonly stop: AbortSignal;
  private readonly stopper = new AbortController();
  private readonly began = performance.now();
  private readonly heartbeat: NodeJS.Timeout;
  private last: Omit<FrontProgress, 'seconds'> = { stage: 'preview', done: 0, kDone: 0, best: [] };
  private lastAt = -Infinity;
  private writing: Promise<void> | undefined;

  constructor(
    private readonly claim: FrontClaim,
    private readonly ports: WriterPorts,
  ) {
    this.stop = this.stopper.signal;
    this.heartbeat = setInterval(() => this.send(), HEARTBEAT);
  }

  note(progress: Omit<FrontProgress, 'seconds'>): void {
    this.last = progress;
    if (performance.now() - this.lastAt >= LEAST_GAP) this.send();
  }

  /** Writes what was noted last; resolves when every write has settled. */
  async end(): Promise<void> {
    this.close();
    await this.writing;
    this.send();
    await this.writing;
  }

  /** Nothing is written any more. */
  close(): void {
    clearInterval(this.heartbeat);
  }

  private send(): void {
    if (this.writing) return;
    this.lastAt = performance.now();
    const seconds = (this.lastAt - this.began) / 1000;
    this.writing = this.ports.store
      .progress(this.claim, { ...this.last, seconds })
      .then((answer) => {
        if (answer !== 'go-on') this.stopper.abort(answer);
      })
      .catch((fault: unknown) => this.ports.onFault?.('progress', fault))
      .finally(() => (this.writing = undefined));
  }
}
