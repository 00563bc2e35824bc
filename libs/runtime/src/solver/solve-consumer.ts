import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { type BeforeApplicationShutdown, Inject, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job, WaitingError } from 'bullmq';
import type { StoredSolveEnd } from '@homeround/solve';
import { LOCK_SETTINGS, LOOK_AGAIN, SOLVE_QUEUE, type SolveJob } from '../queue/queue-settings';
import { RunningSolves } from './running-solves';
import { SOLVER_PORTS, type SolverModulePorts } from './solver-ports';

/** Takes jobs of solves from the queue. The searches run in threads, so this event loop stays free to keep the locks. */
@Processor(SOLVE_QUEUE, { ...LOCK_SETTINGS, runRetryDelay: LOOK_AGAIN, autorun: false })
export class SolveConsumer extends WorkerHost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly running: RunningSolves,
    @Inject(SOLVER_PORTS) private readonly ports: SolverModulePorts,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    this.worker.concurrency = this.ports.solvesAtOnce;
    this.worker.run().catch((fault: unknown) => this.ports.onFault('consume', fault));
  }

  async process(job: Job<SolveJob>, token?: string): Promise<StoredSolveEnd> {
    const end = await this.running.run(job.data.solveId);
    this.ports.onEnd(job.data.solveId, end);
    if (end !== 'handed-over') return end;
    // At once back into the queue, for another solver-worker to take.
    await job.moveToWait(token);
    throw new WaitingError();
  }

  @OnWorkerEvent('error')
  onError(fault: Error): void {
    this.ports.onFault('queue', fault);
  }

  async beforeApplicationShutdown(): Promise<void> {
    // Without waiting for the solves: they are stopped next.
    await this.worker.pause(true);
    await this.running.handOver();
  }
}
