import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { LOCK_SETTINGS, LOOK_AGAIN, MEASUREMENT_QUEUE, type MeasurementJob } from '../queue/queue-settings';
import { RUNNING, type RunningKinds, SOLVER_PORTS, type SolverModulePorts } from './solver-ports';
import { StoredConsumer } from './stored-consumer';

/** Takes jobs of rotas that measure options from the queue. */
@Processor(MEASUREMENT_QUEUE, { ...LOCK_SETTINGS, runRetryDelay: LOOK_AGAIN, autorun: false })
export class MeasurementConsumer extends StoredConsumer<MeasurementJob> {
  constructor(@Inject(RUNNING) running: RunningKinds, @Inject(SOLVER_PORTS) ports: SolverModulePorts) {
    super({
      kind: 'measurement',
      idOf: ({ measurementId }) => measurementId,
      running: running.measurements,
      atOnce: ports.measurementsAtOnce,
      ports,
    });
  }
}
