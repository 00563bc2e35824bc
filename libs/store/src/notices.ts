import { Client } from 'pg';
import { CHANNEL, type Notice } from './notify';

export interface Notices {
  /** Adds a listener; call what it returns to remove it. */
  on(listener: (notice: Notice) => void): () => void;
  /** Resolves when the first connection listens. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Doubled at every failure: a restarted server is found soon, a missing one is not hammered. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3_000;

/** Listens on a connection of its own, for good: a lost one is made anew and followed by `reconnected`. */
export function openNotices(url: string): Notices {
  const listeners = new Set<(notice: Notice) => void>();
  const tell = (notice: Notice) => listeners.forEach((listener) => tellOne(listener, notice));
  const connection = new ListeningConnection(url, tell);
  connection.open();
  return {
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready: () => connection.ready,
    close: () => connection.close(),
  };
}

/** A listener that throws keeps neither the others nor the connection from going on. */
function tellOne(listener: (notice: Notice) => void, notice: Notice): void {
  try {
    listener(notice);
  } catch (error) {
    process.emitWarning(String((error as Error | undefined)?.stack ?? error));
  }
}

class ListeningConnection {
  readonly ready: Promise<void>;
  private isReady: () => void = () => undefined;
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pause = FIRST_PAUSE_MS;
  private listenedBefore = false;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly tell: (notice: Notice) => void,
  ) {
    this.ready = new Promise((resolve) => (this.isReady = resolve));
  }

  open(): void {
    const client = new Client({
      connectionString: this.url,
      application_name: 'homeround notices',
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      connectionTimeoutMillis: 5_000,
    });
    this.client = client;
    client.on('notification', ({ payload }) => this.hear(payload));
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    this.listen(client).catch(() => this.lose(client));
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async listen(client: Client): Promise<void> {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    this.pause = FIRST_PAUSE_MS;
    if (this.listenedBefore) this.tell({ kind: 'reconnected' });
    this.listenedBefore = true;
    this.isReady();
  }

  /** Called by whichever sign of a loss comes first; the others find another client and do nothing. */
  private lose(client: Client): void {
    if (this.closed || this.client !== client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
    this.timer = setTimeout(() => this.open(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
  }

  private hear(payload: string | undefined): void {
    const notice = readNotice(payload);
    if (notice) this.tell(notice);
  }
}

/** What other programs may have written to the channel is passed over. */
function readNotice(payload: string | undefined): Notice | undefined {
  try {
    const notice: unknown = JSON.parse(payload ?? '');
    return typeof notice === 'object' && notice !== null && 'kind' in notice ? (notice as Notice) : undefined;
  } catch {
    return undefined;
  }
}
