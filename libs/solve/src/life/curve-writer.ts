import type { SearchedParts, SolveOutcome, SolveProgress } from '../solve-rota';
import { isDue, toPoint } from './curve';
import type { Claim, SolvePoint, SolveStore } from './solve-store';

interface WriterPorts {
  readonly store: Pick<SolveStore, 'started' | 'progress'>;
  readonly onFault?: (what: string, fault: unknown) => void;
}

/**
 * Writes the curve of one attempt: one write at a time, each with the newest point, so that a slow database slows nothing
 * but the curve. A write that fails is told of and passed over. What the store answers can stop the search.
 */
export class CurveWriter {
  /** Aborted with `cancelled` or `lost` when the store says so. */
  readonly stop: AbortSignal;
  private readonly stopper = new AbortController();
  private readonly began = performance.now();
  private steps = 0;
  private lastAt = -Infinity;
  private last: SolvePoint | undefined;
  private writing: Promise<void> = Promise.resolve();
  private busy = false;

  constructor(
    private readonly claim: Claim,
    private readonly ports: WriterPorts,
  ) {
    this.stop = this.stopper.signal;
  }

  started(news: { readonly steps: number; readonly shortages: readonly string[] }): void {
    this.steps = news.steps;
    this.write('started', () => this.ports.store.started(this.claim, news));
  }

  note(progress: Extract<SolveProgress, { kind: 'step' }>): void {
    const elapsed = this.elapsed();
    if (this.busy || !isDue(elapsed, this.lastAt)) return;
    this.lastAt = elapsed;
    this.send(toPoint(progress, elapsed));
  }

  /** The last point is the rota's own cost; resolves when every write has settled. */
  async end({ rota, parts }: SolveOutcome): Promise<void> {
    await this.writing;
    const sum = (all: SearchedParts) => Object.values(all).reduce((total, value) => total + value, 0);
    const step = Math.max(rota.origin.stoppedAfter ?? this.steps, this.last?.step ?? 0);
    const unallocated = rota.unallocated.length;
    this.send({ step, seconds: this.elapsed() / 1000, cost: sum(parts), unallocated, parts });
    await this.writing;
  }

  private send(point: SolvePoint): void {
    this.last = point;
    this.write('progress', async () => {
      const answer = await this.ports.store.progress(this.claim, point);
      if (answer !== 'go-on') this.stopper.abort(answer);
    });
  }

  private write(what: string, send: () => Promise<void>): void {
    this.busy = true;
    this.writing = this.writing
      .then(send)
      .catch((fault: unknown) => this.ports.onFault?.(what, fault))
      .finally(() => (this.busy = false));
  }

  private elapsed(): number {
    return performance.now() - this.began;
  }
}
