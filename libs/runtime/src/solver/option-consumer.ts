import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { OptionStore } from '@homeround/store';
import type { Job } from 'bullmq';
import { LOCK_SETTINGS, LOOK_AGAIN, OPTION_QUEUE, type OptionJob } from '../queue/queue-settings';
import { SOLVER_PORTS, type SolverModulePorts } from './solver-ports';

/** Gathers an option's rotas when the last of them has ended. */
@Processor(OPTION_QUEUE, { ...LOCK_SETTINGS, runRetryDelay: LOOK_AGAIN })
export class OptionConsumer extends WorkerHost {
  constructor(
    @Inject(OptionStore) private readonly options: OptionStore,
    @Inject(SOLVER_PORTS) private readonly ports: SolverModulePorts,
  ) {
    super();
  }

  async process({ data }: Job<OptionJob>): Promise<void> {
    await this.options.gather(data.optionId);
  }

  @OnWorkerEvent('error')
  onError(fault: Error): void {
    this.ports.onFault('queue', fault);
  }
}
