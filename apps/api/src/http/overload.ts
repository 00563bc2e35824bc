import type { NextFunction, Request, Response } from 'express';
import { refuse } from '../errors/refuse';
import { LoopLag } from './loop-lag';

/** An answer that waits half a second before it is begun is late for any screen; more at once makes all of them later. */
const MOST_LAG_MS = 500;
/** Ten times what 50 readers need; beyond it the database's connections are long since waited for. */
const MOST_IN_FLIGHT = 500;
const COME_BACK = { retryAfterSeconds: 5 };

/** Turns requests away while the process has more to do than it can, or is stopping. */
export class Overload {
  private readonly lag = new LoopLag();
  private stopping = false;
  private readonly inFlight = new Set<Response>();

  constructor() {
    this.lag.start();
  }

  /** Before anything is read. */
  readonly gate = (_request: Request, _response: Response, next: NextFunction): void => {
    if (this.stopping) return next(refuse('SHUTTING_DOWN', {}, COME_BACK));
    next(this.lag.milliseconds > MOST_LAG_MS ? refuse('OVERLOADED', {}, COME_BACK) : undefined);
  };

  /** Counts what is being answered. After the body was read: one that is sent byte by byte costs nothing and stops nobody. */
  readonly count = (request: Request, response: Response, next: NextFunction): void => {
    if (this.inFlight.size >= MOST_IN_FLIGHT) return next(refuse('OVERLOADED', {}, COME_BACK));
    // Streams are open and do nothing; they have a limit of their own.
    if (!request.path.endsWith('/events')) this.add(response);
    next();
  };

  /** From now on every request is turned away. */
  stop(): void {
    this.stopping = true;
    this.lag.stop();
  }

  private add(response: Response): void {
    this.inFlight.add(response);
    response.once('close', () => this.inFlight.delete(response));
  }
}
