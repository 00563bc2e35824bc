import { NOTICES } from '@homeround/runtime';
import { type Notices, SessionStore } from '@homeround/store';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { SignedInAccount } from '../access/signed-in-account';

interface Stream {
  readonly account: SignedInAccount;
  close(): void;
}

/** A session also ends by itself, of which no notice tells. */
const LOOK_EVERY_MS = 30_000;

/** The answers that stay open, each tied to its session: when that ends, they end at once. */
@Injectable()
export class SessionStreams implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('SessionStreams');
  private readonly streams = new Set<Stream>();
  private stopListening: () => void = () => undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(NOTICES) private readonly notices: Notices,
    private readonly sessions: SessionStore,
  ) {}

  onModuleInit(): void {
    this.stopListening = this.notices.on((notice) => {
      if (notice.kind === 'session') this.look(({ account }) => account.accountId === notice.accountId);
      if (notice.kind === 'reconnected') this.look(() => true);
    });
    this.timer = setInterval(() => this.look(() => true), LOOK_EVERY_MS);
    this.timer.unref();
  }

  /** Ties an open answer to the session; `close` is called when the session has ended. Call what it returns at its end. */
  add(account: SignedInAccount, close: () => void): () => void {
    const stream = { account, close };
    this.streams.add(stream);
    return () => this.streams.delete(stream);
  }

  /** Of one account, or of all. */
  count(accountId?: string): number {
    if (accountId === undefined) return this.streams.size;
    return [...this.streams].filter(({ account }) => account.accountId === accountId).length;
  }

  /** Ends every stream: the process is stopping, browsers connect again to the next. */
  closeAll(): void {
    for (const stream of [...this.streams]) this.close(stream);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.stopListening();
    this.closeAll();
  }

  private look(which: (stream: Stream) => boolean): void {
    for (const stream of [...this.streams].filter(which))
      this.closeIfEnded(stream).catch(() => this.logger.warn('a session could not be looked up'));
  }

  private async closeIfEnded(stream: Stream): Promise<void> {
    const { accountId, sid } = stream.account;
    const sessions = await this.sessions.list(accountId, sid);
    if (!sessions.some(({ current }) => current)) this.close(stream);
  }

  private close(stream: Stream): void {
    this.streams.delete(stream);
    stream.close();
  }
}
