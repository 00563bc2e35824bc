import { FlowProducer, Queue } from 'bullmq';
import { AskQueue } from './ask-queue';
import { chooseBackend, toConnection } from './queue-connection';
import {
  COUNCIL_QUEUE,
  type CouncilJob,
  type QueueSettings,
  SOLVE_QUEUE,
  type SolveJob,
} from './queue-settings';

/** The queue for a program without Nest. Close it at the end. */
export function openAskQueue(settings: QueueSettings, onFault?: (fault: unknown) => void): AskQueue {
  chooseBackend(settings);
  const connection = toConnection(settings);
  return new AskQueue(
    new Queue<SolveJob>(SOLVE_QUEUE, { connection }),
    new Queue<CouncilJob>(COUNCIL_QUEUE, { connection }),
    new FlowProducer({ connection }),
    onFault,
  );
}
