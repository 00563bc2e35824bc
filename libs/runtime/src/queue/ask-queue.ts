import type { FlowProducer, Queue } from 'bullmq';
import { QueueDoor } from './queue-door';
import { COUNCIL_QUEUE, type CouncilJob, JOB_SETTINGS, SOLVE_QUEUE, type SolveJob } from './queue-settings';

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  /** Solver-workers that are connected. */
  readonly consumers: number;
}

/**
 * Asks solver-workers to run solves. Adding the same solve twice is harmless. Nothing here is thrown: `false` and
 * `undefined` mean that the queue is away, and the reconciler of a solver-worker adds later what the store knows.
 */
export class AskQueue {
  private readonly door: QueueDoor;

  constructor(
    private readonly solves: Queue<SolveJob>,
    private readonly councils: Queue<CouncilJob>,
    private readonly flows: FlowProducer,
    onFault?: (fault: unknown) => void,
  ) {
    this.door = new QueueDoor([solves, councils, flows], onFault);
  }

  async add(solveId: string): Promise<boolean> {
    return this.door.reach(() => this.solves.add('solve', { solveId }, { ...JOB_SETTINGS, jobId: solveId }));
  }

  /** One child for each solve, and a parent that gathers them when the last has ended. */
  async addCouncil(councilSolveId: string, solveIds: readonly string[]): Promise<boolean> {
    return this.door.reach(() =>
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
    return this.door.reach(() =>
      this.councils.add('gather', { councilSolveId }, { ...JOB_SETTINGS, jobId: councilSolveId }),
    );
  }

  /** Whether the queue still has the solve's job; undefined when it is away. */
  async has(solveId: string): Promise<boolean | undefined> {
    return this.door.ask(async () => (await this.solves.getJobState(solveId)) !== 'unknown');
  }

  async hasCouncil(councilSolveId: string): Promise<boolean | undefined> {
    return this.door.ask(async () => (await this.councils.getJobState(councilSolveId)) !== 'unknown');
  }

  async isReachable(): Promise<boolean> {
    return this.door.reach(() => this.solves.getJobCounts('waiting'));
  }

  /** For readiness and metrics. */
  async counts(): Promise<QueueCounts | undefined> {
    return this.door.ask(async () => {
      const [{ waiting = 0, active = 0 }, consumers] = await Promise.all([
        this.solves.getJobCounts('waiting', 'active'),
        this.solves.getWorkersCount(),
      ]);
      return { waiting, active, consumers };
    });
  }

  close(): Promise<void> {
    return this.door.close();
  }
}
