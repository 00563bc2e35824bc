const EVERY_MS = 250;
/** Of the newest measurement: one long pause fades within a second, pauses that go on are felt within one. */
const WEIGHT = 0.3;

/** By how many milliseconds the event loop is late, smoothed: what every answer waits before it is even begun. */
export class LoopLag {
  private lag = 0;
  private last: number;
  private timer: NodeJS.Timeout | undefined;

  constructor(now = performance.now()) {
    this.last = now;
  }

  get milliseconds(): number {
    return this.lag;
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
    const late = Math.max(0, now - this.last - EVERY_MS);
    this.last = now;
    this.lag += WEIGHT * (late - this.lag);
  }
}
