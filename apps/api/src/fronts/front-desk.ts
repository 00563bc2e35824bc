import type { FrontBody, FrontSummary, NewFront, PatternBody } from '@homeround/contract';
import { PatternQueue } from '@homeround/runtime';
import { type By, DatasetStore, type FrontRecord, PostgresFrontStore } from '@homeround/store';
import { Injectable } from '@nestjs/common';
import { refuse } from '../errors/refuse';
import { Refusal } from '../errors/refusal';
import { PatternDesk } from '../patterns/pattern-desk';
import { nameOfFront } from './name-of-front';
import { toFrontBody, toFrontSummary } from './to-front-body';

/** Each takes minutes of a solver-worker: more than a manager can look at. */
const MOST_UNFINISHED = 5;

/** Asks for searches for catalogues, and reads what became of them. */
@Injectable()
export class FrontDesk {
  constructor(
    private readonly fronts: PostgresFrontStore,
    private readonly datasets: DatasetStore,
    private readonly queue: PatternQueue,
    private readonly patterns: PatternDesk,
  ) {}

  /** @throws Refusal: what keeps it from being searched for. */
  async ask(wanted: NewFront, by: By): Promise<FrontSummary> {
    await this.refuseFullQueue();
    const day = await this.patterns.planningDay();
    const frozen = await this.patterns.prepare('front', { kind: 'prepare-front', wanted, day });
    const { input, datasetId, counts, faults, baseline } = frozen;
    const { name = nameOfFront(wanted, counts), ...asked } = wanted;
    const settings = { ...asked, kMin: 1, day };
    const front = await this.fronts.ask({
      ...{ name, settings, by, input, datasetId, counts, faults, baseline },
    });
    // Where the queue is away the wish stays stored, and a solver-worker finds it there.
    await this.queue.addFront(front.frontId);
    return this.summary(front);
  }

  /** @throws Refusal FRONT_QUEUE_FULL */
  async refuseFullQueue(): Promise<void> {
    if ((await this.fronts.unfinished()).length < MOST_UNFINISHED) return;
    throw new Refusal(429, {
      code: 'FRONT_QUEUE_FULL',
      cause: `${MOST_UNFINISHED} searches for work patterns have not ended yet.`,
      action: 'Wait for some of them, or cancel what is no longer needed.',
    });
  }

  /** @throws Refusal NOT_FOUND */
  async find(frontId: string): Promise<FrontRecord> {
    const front = await this.fronts.find(frontId);
    if (!front) throw refuse('NOT_FOUND');
    return front;
  }

  async summary(front: FrontRecord): Promise<FrontSummary> {
    return toFrontSummary(front, (await this.datasets.current())?.datasetId);
  }

  /** @throws Refusal NOT_FOUND */
  async body(frontId: string): Promise<FrontBody> {
    const front = await this.find(frontId);
    const [points, candidates, dataset] = await Promise.all([
      this.fronts.points(frontId),
      this.patterns.read<PatternBody[]>({ kind: 'front-patterns', frontId }, front.state),
      this.datasets.current(),
    ]);
    return toFrontBody(front, dataset?.datasetId, points, candidates);
  }
}
