import type { SolveProgressBody, SolveSnapshot } from '@homeround/contract';
import { NOTICES } from '@homeround/runtime';
import { type Notice, type Notices, PostgresSolveStore, type SolveRecord } from '@homeround/store';
import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Response } from 'express';
import type { SignedInAccount } from '../access';
import { SessionStreams } from '../sessions/session-streams';
import { EventStream } from './event-stream';
import { refuseManyStreams } from './refuse-many-streams';
import { SolveStream } from './solve-stream';
import { toPointBody, toSolveBody } from './to-solve-body';

/** A notice that was lost must not leave a watcher waiting for good. Milliseconds. */
const LOOK_EVERY = 15_000;

interface Watcher {
  readonly solveId: string;
  readonly told: SolveStream;
}

/** Everybody who watches a solve through this process. One listener hears the database and pokes those it concerns. */
@Injectable()
export class SolveWatch implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('SolveWatch');
  private readonly watchers = new Set<Watcher>();
  private stopHearing: () => void = () => undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly solves: PostgresSolveStore,
    private readonly streams: SessionStreams,
    @Inject(NOTICES) private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.stopHearing = this.notices.on((notice) => this.hear(notice));
    this.timer = setInterval(() => this.poke(() => true), LOOK_EVERY);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    this.stopHearing();
    clearInterval(this.timer);
  }

  /** @throws Refusal when the account watches too much already. */
  watch({ solveId }: SolveRecord, account: SignedInAccount, response: Response): void {
    refuseManyStreams(this.streams, account);
    const stream = new EventStream(response);
    const reader = {
      snapshot: () => this.snapshot(solveId),
      progress: (afterStep: number) => this.progress(solveId, afterStep),
    };
    const told = new SolveStream(stream, reader, () => this.logger.warn({ solveId }, 'solve not read'));
    const watcher = { solveId, told };
    // Listed before the first look: what changes in between is not missed.
    this.watchers.add(watcher);
    const untie = this.streams.add(account, () => stream.end());
    stream.whenClosed(() => {
      this.watchers.delete(watcher);
      untie();
    });
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
  }

  private poke(concerns: (watcher: Watcher) => boolean): void {
    for (const watcher of this.watchers) if (concerns(watcher)) watcher.told.poke();
  }
}
