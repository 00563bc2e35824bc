import type { SolveProgressBody, SolveSnapshot } from '@homeround/contract';
import type { EventStream } from './event-stream';
import { PacedStream } from './paced-stream';

const FINAL: ReadonlySet<string> = new Set(['finished', 'cancelled', 'failed']);

/** Reads a solve as it is now; `points` after a step of the attempt, or all of them. */
export interface SolveReader {
  snapshot(): Promise<SolveSnapshot | undefined>;
  progress(afterStep: number): Promise<SolveProgressBody | undefined>;
}

/** Tells one watcher of one solve: a snapshot, then what is new each time it is poked, and the end. */
export class SolveStream {
  private attempt = -1;
  private lastStep = -1;
  /** Not every poke means that something is new. */
  private lastTold = '';
  private readonly paced: PacedStream;

  constructor(
    private readonly stream: EventStream,
    private readonly reader: SolveReader,
    /** What cannot be read now is read at the next poke. */
    onFault: (fault: unknown) => void,
  ) {
    this.paced = new PacedStream(stream, () => this.tell(), onFault);
  }

  /** Something may have changed. */
  poke(): void {
    this.paced.poke();
  }

  private async tell(): Promise<void> {
    const state = this.attempt < 0 ? await this.tellSnapshot() : await this.tellProgress();
    if (state === undefined || FINAL.has(state)) this.stream.end();
  }

  private async tellSnapshot(): Promise<string | undefined> {
    const snapshot = await this.reader.snapshot();
    if (!snapshot) return undefined;
    this.attempt = snapshot.attempt;
    this.lastStep = snapshot.curve.at(-1)?.step ?? -1;
    this.stream.send('snapshot', snapshot);
    return snapshot.state;
  }

  private async tellProgress(): Promise<string | undefined> {
    const progress = await this.reader.progress(this.lastStep);
    if (!progress) return undefined;
    // Another attempt begins its curve anew.
    if (progress.solve.attempt !== this.attempt && this.lastStep >= 0) return this.tellSnapshot();
    this.attempt = progress.solve.attempt;
    this.lastStep = progress.points.at(-1)?.step ?? this.lastStep;
    const told = JSON.stringify(progress);
    if (told !== this.lastTold) this.stream.send('progress', progress);
    this.lastTold = told;
    return progress.solve.state;
  }
}
