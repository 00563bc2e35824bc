import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { LOCK_SETTINGS, LOOK_AGAIN, SOLVE_QUEUE, type SolveJob } from '../queue/queue-settings';
import { RUNNING, type RunningKinds, SOLVER_PORTS, type SolverModulePorts } from './solver-ports';
import { StoredConsumer } from './stored-consumer';

/** Takes jobs of solves from the queue. */
@Processor(SOLVE_QUEUE, { ...LOCK_SETTINGS, runRetryDelay: LOOK_AGAIN, autorun: false })
export class SolveConsumer extends StoredConsumer<SolveJob> {
  constructor(@Inject(RUNNING) running: RunningKinds, @Inject(SOLVER_PORTS) ports: SolverModulePorts) {
    super({
      kind: 'solve',
      idOf: ({ solveId }) => solveId,
      running: running.solves,
      atOnce: ports.solvesAtOnce,
      ports,
    });
  }
}
