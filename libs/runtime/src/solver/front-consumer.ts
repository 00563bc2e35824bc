import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { FRONT_QUEUE, type FrontJob, LOCK_SETTINGS, LOOK_AGAIN } from '../queue/queue-settings';
import { RUNNING, type RunningKinds, SOLVER_PORTS, type SolverModulePorts } from './solver-ports';
import { StoredConsumer } from './stored-consumer';

/** Takes jobs of searches for catalogues from the queue: one at a time, for each fills the threads that it may have. */
@Processor(FRONT_QUEUE, { ...LOCK_SETTINGS, runRetryDelay: LOOK_AGAIN, autorun: false })
export class FrontConsumer extends StoredConsumer<FrontJob> {
  constructor(@Inject(RUNNING) running: RunningKinds, @Inject(SOLVER_PORTS) ports: SolverModulePorts) {
    super({
      kind: 'front',
      idOf: ({ frontId }) => frontId,
      running: running.fronts,
      atOnce: 1,
      ports,
    });
  }
}
