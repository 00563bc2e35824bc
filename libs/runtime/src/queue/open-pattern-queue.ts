import { FlowProducer, Queue } from 'bullmq';
import { PatternQueue } from './pattern-queue';
import { chooseBackend, toConnection } from './queue-connection';
import {
  FRONT_QUEUE,
  type FrontJob,
  MEASUREMENT_QUEUE,
  type MeasurementJob,
  OPTION_QUEUE,
  type OptionJob,
  type QueueSettings,
} from './queue-settings';

/** The queue for a program without Nest. Close it at the end. */
export function openPatternQueue(settings: QueueSettings, onFault?: (fault: unknown) => void): PatternQueue {
  chooseBackend(settings);
  const connection = toConnection(settings);
  const queues = {
    fronts: new Queue<FrontJob>(FRONT_QUEUE, { connection }),
    measurements: new Queue<MeasurementJob>(MEASUREMENT_QUEUE, { connection }),
    options: new Queue<OptionJob>(OPTION_QUEUE, { connection }),
    flows: new FlowProducer({ connection }),
  };
  return new PatternQueue(queues, onFault);
}
