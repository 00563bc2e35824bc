import { NOTICES } from '@homeround/runtime';
import { type FrontRecord, type Notice, type Notices, PostgresFrontStore } from '@homeround/store';
import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Response } from 'express';
import type { SignedInAccount } from '../access';
import { SessionStreams } from '../sessions/session-streams';
import { EventStream } from '../solves/event-stream';
import { PacedStream } from '../solves/paced-stream';
import { refuseManyStreams } from '../solves/refuse-many-streams';
import { FrontDesk } from './front-desk';

/** A notice that was lost must not leave a watcher waiting for good. Milliseconds. */
const LOOK_EVERY = 15_000;
const FINAL: ReadonlySet<string> = new Set(['finished', 'cancelled', 'failed']);

interface Watcher {
  readonly frontId: string;
  readonly paced: PacedStream;
}

/** Everybody who watches a search for catalogues through this process. */
@Injectable()
export class FrontWatch implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('FrontWatch');
  private readonly watchers = new Set<Watcher>();
  private stopHearing: () => void = () => undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly fronts: PostgresFrontStore,
    private readonly desk: FrontDesk,
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
  watch({ frontId }: FrontRecord, account: SignedInAccount, response: Response): void {
    refuseManyStreams(this.streams, account);
    const stream = new EventStream(response);
    const onFault = () => this.logger.warn({ frontId }, 'front not read');
    const watcher = { frontId, paced: new PacedStream(stream, this.teller(frontId, stream), onFault) };
    // Listed before the first look: what changes in between is not missed.
    this.watchers.add(watcher);
    const untie = this.streams.add(account, () => stream.end());
    stream.whenClosed(() => {
      this.watchers.delete(watcher);
      untie();
    });
    watcher.paced.poke();
  }

  /** First the whole front, then what changed of it; its points are read anew when it has ended. */
  private teller(frontId: string, stream: EventStream): () => Promise<void> {
    let lastTold: string | undefined;
    return async () => {
      const front = await this.fronts.find(frontId);
      const summary = front && (await this.desk.summary(front));
      const told = JSON.stringify(summary);
      if (summary && lastTold === undefined) stream.send('snapshot', await this.desk.body(frontId));
      else if (summary && told !== lastTold) stream.send('progress', summary);
      lastTold = told;
      if (!summary || FINAL.has(summary.state)) stream.end();
    };
  }

  private hear(notice: Notice): void {
    if (notice.kind === 'reconnected') this.poke(() => true);
    if (notice.kind === 'front') this.poke(({ frontId }) => frontId === notice.frontId);
  }

  private poke(concerns: (watcher: Watcher) => boolean): void {
    for (const watcher of this.watchers) if (concerns(watcher)) watcher.paced.poke();
  }
}
