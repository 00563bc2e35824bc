import type { SolveProgressBody, SolveSnapshot } from '@homeround/contract';
import { NOTICES } from '@homeround/runtime';
import {
  type Notice,
  type Notices,
  PostgresSolveStore,
  type SolveRecord,
  SessionStore,
} from '@homeround/store';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import type { Response } from 'express';
import type { SignedInAccount } from '../access';
import { Refusal } from '../errors/refusal';
import { EventStream } from './event-stream';
import { SolveStream } from './solve-stream';
import { toPointBody, toSolveBody } from './to-solve-body';

/** Browsers open six connections to a host; some work with two windows. */
const MOST_STREAMS = 12;
/** A notice that was lost must not leave a watcher waiting for good. Milliseconds. */
const LOOK_EVERY = 15_000;

interface Watcher {
  readonly solveId: string;
  readonly account: SignedInAccount;
  readonly stream: EventStream;
  readonly told: SolveStream;
}

/** Everybody who watches a solve through this process. One listener hears the database and pokes those it concerns. */
@Injectable()
export class SolveWatch implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('SolveWatch');
  private readonly watchers = new Set<Watcher>();
  private stopHearing: () => void = () => undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly solves: PostgresSolveStore,
    private readonly sessions: SessionStore,
    @Inject(NOTICES) private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.stopHearing = this.notices.on((notice) => this.hear(notice));
    this.timer = setInterval(() => this.poke(() => true), LOOK_EVERY);
    this.timer.unref();
  }

  beforeApplicationShutdown(): void {
    this.stopHearing();
    clearInterval(this.timer);
    for (const { stream } of this.watchers) stream.end();
  }

  /** @throws Refusal when the account watches too much already. */
  watch({ solveId }: SolveRecord, account: SignedInAccount, response: Response): void {
    const own = [...this.watchers].filter((watcher) => watcher.account.accountId === account.accountId);
    if (own.length >= MOST_STREAMS) throw tooManyStreams();
    const stream = new EventStream(response);
    const reader = {
      snapshot: () => this.snapshot(solveId),
      progress: (afterStep: number) => this.progress(solveId, afterStep),
    };
    const told = new SolveStream(stream, reader, () => this.logger.warn({ solveId }, 'solve not read'));
    const watcher = { solveId, account, stream, told };
    // Listed before the first look: what changes in between is not missed.
    this.watchers.add(watcher);
    stream.whenClosed(() => this.watchers.delete(watcher));
    told.poke();
  }

  async snapshot(solveId: string): Promise<SolveSnapshot | undefined> {
    const solve = await this.solves.find(solveId);
    if (!solve) return undefined;
    const curve = await this.solves.curve(solveId);
    return { ...toSolveBody(solve), curve: curve.map(toPointBody) };
  }

  private async progress(solveId: string, afterStep: number): Promise<SolveProgressBody | undefined> {
    const solve = await this.solves.find(solveId);
    if (!solve) return undefined;
    const points = await this.solves.curve(solveId, afterStep);
    return { solve: toSolveBody(solve), points: points.map(toPointBody) };
  }

  private hear(notice: Notice): void {
    if (notice.kind === 'reconnected') this.poke(() => true);
    if (notice.kind === 'solve') this.poke(({ solveId }) => solveId === notice.solveId);
    if (notice.kind === 'session') void this.closeEnded(notice.accountId);
  }

  private poke(concerns: (watcher: Watcher) => boolean): void {
    for (const watcher of this.watchers) if (concerns(watcher)) watcher.told.poke();
  }

  /** Some session of the account was ended: streams of sessions that are gone end too. */
  private async closeEnded(accountId: string): Promise<void> {
    for (const { account, stream } of this.watchers) {
      if (account.accountId !== accountId) continue;
      // Closed too when that cannot be known: who may watch connects again.
      const open = await this.sessions.list(accountId, account.sid).catch(() => []);
      if (!open.some(({ current }) => current)) stream.end();
    }
  }
}

function tooManyStreams(): Refusal {
  return new Refusal(429, {
    code: 'TOO_MANY_STREAMS',
    cause: `The account watches ${MOST_STREAMS} solves already.`,
    action: 'Close windows that show a running solve.',
  });
}
