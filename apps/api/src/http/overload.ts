import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { NextFunction, Request, Response } from 'express';
import { refuse } from '../errors/refuse';

/** An answer that takes a second of pure waiting is late for a screen; more at once only makes all of them later. */
const MOST_LAG_MS = 1000;
/** Ten times what 50 readers need; beyond it the database's pool is long since queueing. */
const MOST_IN_FLIGHT = 500;
const MEASURE_EVERY_MS = 1000;

/** Turns requests away while the process has more to do than it can, or is stopping. */
export class Overload {
  private readonly delay = monitorEventLoopDelay({ resolution: 20 });
  private readonly timer: NodeJS.Timeout;
  private lagMs = 0;
  private stopping = false;
  private readonly inFlight = new Set<Response>();

  constructor() {
    this.delay.enable();
    this.timer = setInterval(() => this.measure(), MEASURE_EVERY_MS);
    this.timer.unref();
  }

  /** How many requests are being answered; streams count until they end. */
  get requests(): number {
    return this.inFlight.size;
  }

  readonly gate = (_request: Request, response: Response, next: NextFunction): void => {
    if (this.stopping) return next(refuse('SHUTTING_DOWN', {}, { retryAfterSeconds: 5 }));
    if (this.isOverloaded()) return next(refuse('OVERLOADED', {}, { retryAfterSeconds: 5 }));
    this.inFlight.add(response);
    response.once('close', () => this.inFlight.delete(response));
    next();
  };

  /** From now on every request is turned away. */
  stop(): void {
    this.stopping = true;
    clearInterval(this.timer);
    this.delay.disable();
  }

  private isOverloaded(): boolean {
    return this.lagMs > MOST_LAG_MS || this.inFlight.size >= MOST_IN_FLIGHT;
  }

  private measure(): void {
    this.lagMs = this.delay.mean / 1e6;
    this.delay.reset();
  }
}
