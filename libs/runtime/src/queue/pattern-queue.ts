import type { FlowProducer, Queue } from 'bullmq';
import { QueueDoor } from './queue-door';
import {
  type FrontJob,
  JOB_SETTINGS,
  MEASUREMENT_QUEUE,
  type MeasurementJob,
  OPTION_QUEUE,
  type OptionJob,
} from './queue-settings';

/** The queues of work patterns' searches and measurements. */
export interface PatternQueues {
  readonly fronts: Queue<FrontJob>;
  readonly measurements: Queue<MeasurementJob>;
  readonly options: Queue<OptionJob>;
  readonly flows: FlowProducer;
}

/**
 * Asks solver-workers to search for catalogues and to make the rotas that measure options. As of `AskQueue`: adding twice is
 * harmless, nothing is thrown, and a reconciler adds later what did not arrive.
 */
export class PatternQueue {
  private readonly door: QueueDoor;

  constructor(
    private readonly queues: PatternQueues,
    onFault?: (fault: unknown) => void,
  ) {
    this.door = new QueueDoor(Object.values(queues) as (Queue | FlowProducer)[], onFault);
  }

  addFront(frontId: string): Promise<boolean> {
    return this.door.reach(() =>
      this.queues.fronts.add('search', { frontId }, { ...JOB_SETTINGS, jobId: frontId }),
    );
  }

  /**
   * One child for each rota that is new, and a parent that gathers them when the last has ended. Rotas that the option shares
   * with others have jobs of their own already; where they are later than these, the reconciler has the option gathered.
   */
  addOption(optionId: string, measurementIds: readonly string[]): Promise<boolean> {
    return this.door.reach(() =>
      this.queues.flows.add({
        name: 'gather',
        queueName: OPTION_QUEUE,
        data: { optionId } satisfies OptionJob,
        opts: { ...JOB_SETTINGS, jobId: optionId },
        children: measurementIds.map((measurementId) => ({
          name: 'measure',
          queueName: MEASUREMENT_QUEUE,
          data: { measurementId } satisfies MeasurementJob,
          opts: { ...JOB_SETTINGS, jobId: measurementId, ignoreDependencyOnFailure: true },
        })),
      }),
    );
  }

  addMeasurement(measurementId: string): Promise<boolean> {
    return this.door.reach(() =>
      this.queues.measurements.add('measure', { measurementId }, { ...JOB_SETTINGS, jobId: measurementId }),
    );
  }

  /** A parent whose children have gone already. */
  addGathering(optionId: string): Promise<boolean> {
    return this.door.reach(() =>
      this.queues.options.add('gather', { optionId }, { ...JOB_SETTINGS, jobId: optionId }),
    );
  }

  /** Whether the queue still has the job; undefined when it is away. */
  hasFront(frontId: string): Promise<boolean | undefined> {
    return this.door.ask(async () => (await this.queues.fronts.getJobState(frontId)) !== 'unknown');
  }

  hasMeasurement(measurementId: string): Promise<boolean | undefined> {
    return this.door.ask(
      async () => (await this.queues.measurements.getJobState(measurementId)) !== 'unknown',
    );
  }

  hasOption(optionId: string): Promise<boolean | undefined> {
    return this.door.ask(async () => (await this.queues.options.getJobState(optionId)) !== 'unknown');
  }

  close(): Promise<void> {
    return this.door.close();
  }
}
