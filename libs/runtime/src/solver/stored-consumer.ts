import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job, WaitingError } from 'bullmq';
import type { StoredSolveEnd } from '@homeround/solve';
import type { RunningWork } from './running-work';
import type { SolverModulePorts } from './solver-ports';

export interface ConsumerSettings<Data> {
  /** For the log. */
  readonly kind: string;
  readonly idOf: (data: Data) => string;
  readonly running: RunningWork;
  readonly atOnce: number;
  readonly ports: SolverModulePorts;
}

/** Takes jobs of stored work from a queue. The searches run in threads, so this event loop stays free to keep the locks. */
export abstract class StoredConsumer<Data>
  extends WorkerHost
  implements OnApplicationBootstrap, BeforeApplicationShutdown
{
  protected constructor(private readonly settings: ConsumerSettings<Data>) {
    super();
  }

  onApplicationBootstrap(): void {
    const { atOnce, ports } = this.settings;
    this.worker.concurrency = atOnce;
    this.worker.run().catch((fault: unknown) => ports.onFault('consume', fault));
  }

  async process(job: Job<Data>, token?: string): Promise<StoredSolveEnd> {
    const { kind, idOf, running, ports } = this.settings;
    const id = idOf(job.data);
    const end = await running.run(id);
    ports.onEnd(kind, id, end);
    if (end !== 'handed-over') return end;
    // At once back into the queue, for another solver-worker to take.
    await job.moveToWait(token);
    throw new WaitingError();
  }

  @OnWorkerEvent('error')
  onError(fault: Error): void {
    this.settings.ports.onFault('queue', fault);
  }

  async beforeApplicationShutdown(): Promise<void> {
    // Without waiting for what runs: it is stopped next.
    await this.worker.pause(true);
    await this.settings.running.handOver();
  }
}
