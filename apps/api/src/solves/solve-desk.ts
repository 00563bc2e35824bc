import type { NewSolve } from '@homeround/contract';
import { AskQueue } from '@homeround/runtime';
import { type AskedSolve, type By, PostgresSolveStore, type SolveRecord } from '@homeround/store';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors/refusal';
import { LocalityDesk } from '../localities/locality-desk';
import { nameOfRota } from './name-of-rota';

/** Of a solve that names neither seconds nor steps: long enough for a locality's rota to settle. */
const USUAL_SECONDS = 20;
/** Unfinished solves of a locality: more than a planner can look at, few enough to wait for. */
const MOST_UNFINISHED = 20;

/** Asks for solves: freezes what each may know, stores the wish and tells the queue. */
@Injectable()
export class SolveDesk {
  constructor(
    private readonly solves: PostgresSolveStore,
    private readonly queue: AskQueue,
    private readonly localities: LocalityDesk,
  ) {}

  /** @throws Refusal: what keeps the period from being solved. */
  async ask(localityId: string, wanted: NewSolve, by: By): Promise<SolveRecord> {
    await this.refuseFullQueue(localityId);
    const solve = await this.solves.ask(await this.prepare(localityId, wanted, by));
    // Where the queue is away the wish stays stored, and a solver-worker finds it there.
    await this.queue.add(solve.solveId);
    return solve;
  }

  /** What the store is asked to keep, with the frozen input. */
  async prepare(localityId: string, wanted: NewSolve, by: By): Promise<AskedSolve> {
    const { from, days, name, nearPublished, emphasis, threads, seed } = wanted;
    const settings = { ...lengthOf(wanted), threads, seed, nearPublished, emphasis };
    const prepared = await this.localities.prepare(localityId, { from, days, nearPublished, emphasis });
    const { input, datasetId, nearRotaId } = prepared;
    return {
      ...{ localityId, from, days, settings, input, datasetId, by },
      name: name ?? nameOfRota(from, days),
      ...(nearRotaId === null ? {} : { nearRotaId }),
    };
  }

  /** @throws Refusal SOLVE_QUEUE_FULL */
  async refuseFullQueue(localityId: string): Promise<void> {
    const latest = await this.solves.list(localityId, MOST_UNFINISHED);
    const unfinished = latest.filter(({ state }) => state === 'queued' || state === 'running');
    if (unfinished.length < MOST_UNFINISHED) return;
    throw new Refusal(429, {
      code: 'SOLVE_QUEUE_FULL',
      cause: `${MOST_UNFINISHED} solves of the locality have not ended yet.`,
      action: 'Wait for some of them, or cancel what is no longer needed.',
    });
  }
}

function lengthOf({ seconds, steps }: NewSolve): { steps: number } | { seconds: number } {
  if (seconds !== undefined && steps !== undefined)
    throw new Refusal(422, {
      code: 'SOLVE_LENGTH_TWICE',
      cause: 'Both seconds and steps are given.',
      action: 'Give one of them.',
    });
  return steps === undefined ? { seconds: seconds ?? USUAL_SECONDS } : { steps };
}
