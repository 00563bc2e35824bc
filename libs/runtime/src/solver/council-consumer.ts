import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { PostgresSolveStore } from '@homeround/store';
import type { Job } from 'bullmq';
import { COUNCIL_QUEUE, type CouncilJob, LOCK_SETTINGS, LOOK_AGAIN } from '../queue/queue-settings';
import { SOLVER_PORTS, type SolverModulePorts } from './solver-ports';

/** Gathers a council's solves when the last of them has ended. */
@Processor(COUNCIL_QUEUE, { ...LOCK_SETTINGS, runRetryDelay: LOOK_AGAIN })
export class CouncilConsumer extends WorkerHost {
  constructor(
    @Inject(PostgresSolveStore) private readonly store: PostgresSolveStore,
    @Inject(SOLVER_PORTS) private readonly ports: SolverModulePorts,
  ) {
    super();
  }

  async process({ data }: Job<CouncilJob>): Promise<void> {
    await this.store.gather(data.councilSolveId);
  }

  @OnWorkerEvent('error')
  onError(fault: Error): void {
    this.ports.onFault('queue', fault);
  }
}
