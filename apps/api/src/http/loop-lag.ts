const EVERY_MS = 250;
/** One long pause is over when it is noticed, whatever its length; four in a row are a state. */
const LOOKS = 4;

/** By how many milliseconds the event loop keeps being late: what every answer waits before it is even begun. */
export class LoopLag {
  private readonly late = new Array<number>(LOOKS).fill(0);
  private last: number;
  private timer: NodeJS.Timeout | undefined;

  constructor(now = performance.now()) {
    this.last = now;
  }

  /** The least of the last four looks. */
  get milliseconds(): number {
    return Math.min(...this.late);
  }

  start(): void {
    this.last = performance.now();
    this.timer = setInterval(() => this.tick(performance.now()), EVERY_MS);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Called every quarter of a second, or later by as much as the loop is late. */
  tick(now: number): void {
    this.late.shift();
    this.late.push(Math.max(0, now - this.last - EVERY_MS));
    this.last = now;
  }
}
