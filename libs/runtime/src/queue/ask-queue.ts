import type { EventEmitter } from 'node:events';
import type { FlowProducer, Queue } from 'bullmq';
import { closeQueue } from './close-queue';
import { COUNCIL_QUEUE, type CouncilJob, JOB_SETTINGS, SOLVE_QUEUE, type SolveJob } from './queue-settings';

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  /** Solver-workers that are connected. */
  readonly consumers: number;
}

/** Milliseconds after which the queue counts as away; whoever asks should not wait for it longer. */
const PATIENCE = 3000;

/**
 * Asks solver-workers to run solves. Adding the same solve twice is harmless. Nothing here is thrown: `false` and
 * `undefined` mean that the queue is away, and the reconciler of a solver-worker adds later what the store knows.
 */
export class AskQueue {
  constructor(
    private readonly solves: Queue<SolveJob>,
    private readonly councils: Queue<CouncilJob>,
    private readonly flows: FlowProducer,
    private readonly onFault: (fault: unknown) => void = () => undefined,
  ) {
    // Without a listener an error event would end the process.
    for (const source of [solves, councils, flows] as readonly EventEmitter[])
      source.on('error', (fault) => this.onFault(fault));
  }

  async add(solveId: string): Promise<boolean> {
    return this.reach(() => this.solves.add('solve', { solveId }, { ...JOB_SETTINGS, jobId: solveId }));
  }

  /** One child for each solve, and a parent that gathers them when the last has ended. */
  async addCouncil(councilSolveId: string, solveIds: readonly string[]): Promise<boolean> {
    return this.reach(() =>
      this.flows.add({
        name: 'gather',
        queueName: COUNCIL_QUEUE,
        data: { councilSolveId } satisfies CouncilJob,
        opts: { ...JOB_SETTINGS, jobId: councilSolveId },
        children: solveIds.map((solveId) => ({
          name: 'solve',
          queueName: SOLVE_QUEUE,
          data: { solveId } satisfies SolveJob,
          opts: { ...JOB_SETTINGS, jobId: solveId, ignoreDependencyOnFailure: true },
        })),
      }),
    );
  }

  /** A parent whose children have gone already. */
  async addGathering(councilSolveId: string): Promise<boolean> {
    return this.reach(() =>
      this.councils.add('gather', { councilSolveId }, { ...JOB_SETTINGS, jobId: councilSolveId }),
    );
  }

  /** Whether the queue still has the solve's job; undefined when it is away. */
  async has(solveId: string): Promise<boolean | undefined> {
    return this.ask(async () => (await this.solves.getJobState(solveId)) !== 'unknown');
  }

  async hasCouncil(councilSolveId: string): Promise<boolean | undefined> {
    return this.ask(async () => (await this.councils.getJobState(councilSolveId)) !== 'unknown');
  }

  async isReachable(): Promise<boolean> {
    return this.reach(() => this.solves.getJobCounts('waiting'));
  }

  /** For readiness and metrics. */
  async counts(): Promise<QueueCounts | undefined> {
    return this.ask(async () => {
      const [{ waiting = 0, active = 0 }, consumers] = await Promise.all([
        this.solves.getJobCounts('waiting', 'active'),
        this.solves.getWorkersCount(),
      ]);
      return { waiting, active, consumers };
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.solves, this.councils, this.flows].map((queue) => closeQueue(queue)));
  }

  private async reach(send: () => Promise<unknown>): Promise<boolean> {
    const reached = await this.ask(async () => {
      await send();
      return true;
    });
    return reached ?? false;
  }

  private async ask<Answer>(send: () => Promise<Answer>): Promise<Answer | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), PATIENCE);
    });
    const answer = send().catch((fault: unknown) => {
      this.onFault(fault);
      return undefined;
    });
    try {
      return await Promise.race([answer, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }
}
