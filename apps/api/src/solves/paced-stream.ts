import type { EventStream } from './event-stream';

/** Between two events of one stream: faster than a curve needs to look alive, slow enough for fifty watchers. */
const GAP_MS = 200;

/**
 * Tells one watcher what is new each time it is poked. Pokes that come while it reads or while the watcher lags behind are
 * answered together.
 */
export class PacedStream {
  private poked = false;
  private busy = false;

  constructor(
    private readonly stream: EventStream,
    private readonly tell: () => Promise<void>,
    /** What cannot be read now is read at the next poke. */
    private readonly onFault: (fault: unknown) => void,
  ) {}

  /** Something may have changed. */
  poke(): void {
    this.poked = true;
    if (!this.busy) void this.run();
  }

  private async run(): Promise<void> {
    this.busy = true;
    while (this.poked && this.stream.isOpen) {
      this.poked = false;
      await this.tell().catch(this.onFault);
      await this.pause();
    }
    this.busy = false;
  }

  /** At least the gap, and until the watcher has taken what was sent. */
  private async pause(): Promise<void> {
    if (!this.stream.isOpen) return;
    await this.untilClosedOr((resolve) => setTimeout(resolve, GAP_MS));
    if (this.stream.isFull) await this.untilClosedOr((resolve) => this.stream.whenDrained(resolve));
  }

  private async untilClosedOr(wait: (resolve: () => void) => unknown): Promise<void> {
    await new Promise<void>((resolve) => {
      const forget = this.stream.whenClosed(resolve);
      wait(() => {
        forget();
        resolve();
      });
    });
  }
}
