import type { Response } from 'express';

/** Proxies cut connections that are silent for a minute or less; 15 s is what the HTML standard suggests. */
const HEARTBEAT = 15_000;
/** What a browser waits before it connects again. Milliseconds. */
const RETRY = 2000;

/** One open answer of server-sent events. */
export class EventStream {
  private readonly onClose = new Set<() => void>();
  private readonly heartbeat: NodeJS.Timeout;
  private open = true;

  constructor(private readonly response: Response) {
    response.status(200);
    response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
    // no-transform keeps compression away, which would hold events back; the other header says the same to nginx.
    response.setHeader('Cache-Control', 'no-cache, no-store, no-transform');
    response.setHeader('X-Accel-Buffering', 'no');
    response.flushHeaders();
    response.write(`retry: ${RETRY}\n\n`);
    this.heartbeat = setInterval(() => this.beat(), HEARTBEAT);
    response.on('close', () => this.closed());
    // A connection that breaks is an end like any other.
    response.on('error', () => this.closed());
  }

  get isOpen(): boolean {
    return this.open;
  }

  /** True while the reader lags behind: what is written now would pile up in memory. */
  get isFull(): boolean {
    return this.response.writableNeedDrain;
  }

  send(event: string, data: object): void {
    if (this.open) this.response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Calls back once, when either side has ended it. What it returns takes the callback away. */
  whenClosed(then: () => void): () => void {
    if (this.open) this.onClose.add(then);
    else then();
    return () => this.onClose.delete(then);
  }

  whenDrained(then: () => void): void {
    this.response.once('drain', then);
  }

  end(): void {
    if (!this.open) return;
    this.closed();
    this.response.end();
  }

  private beat(): void {
    if (!this.isFull) this.response.write(': still here\n\n');
  }

  private closed(): void {
    if (!this.open) return;
    this.open = false;
    clearInterval(this.heartbeat);
    for (const then of this.onClose) then();
    this.onClose.clear();
  }
}
