import { BullModule, getFlowProducerToken, getQueueToken } from '@nestjs/bullmq';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { FlowProducer, Queue } from 'bullmq';
import { AskQueue } from '../queue/ask-queue';
import { closeQueue } from '../queue/close-queue';
import { chooseBackend, toConnection } from '../queue/queue-connection';
import {
  COUNCIL_QUEUE,
  type CouncilJob,
  type QueueSettings,
  SOLVE_QUEUE,
  type SolveJob,
} from '../queue/queue-settings';
import { DATA_SOURCE } from './store.module';

export interface QueueModuleSettings extends QueueSettings {
  /** Told when the queue could not be reached. */
  readonly onFault?: (fault: unknown) => void;
}

const FLOWS = 'council-flows';

/** `AskQueue`, on Redis or on PostgreSQL. Needs the StoreModule beside it: a queue on PostgreSQL must find it running. */
@Global()
@Module({})
export class QueueModule {
  static forRoot(settings: QueueModuleSettings): DynamicModule {
    chooseBackend(settings);
    const connection = toConnection(settings);
    return {
      module: QueueModule,
      imports: [
        BullModule.forRootAsync({ inject: [DATA_SOURCE], useFactory: () => ({ connection }) }),
        BullModule.registerQueue({ name: SOLVE_QUEUE }, { name: COUNCIL_QUEUE }),
        BullModule.registerFlowProducer({ name: FLOWS }),
      ],
      providers: [
        {
          provide: AskQueue,
          useFactory: (solves: Queue<SolveJob>, councils: Queue<CouncilJob>, flows: FlowProducer) => {
            closeInTime(solves, councils, flows);
            return new AskQueue(solves, councils, flows, settings.onFault);
          },
          inject: [getQueueToken(SOLVE_QUEUE), getQueueToken(COUNCIL_QUEUE), getFlowProducerToken(FLOWS)],
        },
      ],
      exports: [AskQueue],
    };
  }
}

/** The library's own shutdown waits for a connection, also for one that never comes. */
function closeInTime(...queues: readonly (Queue | FlowProducer)[]): void {
  for (const queue of queues) Object.assign(queue, { onApplicationShutdown: () => closeQueue(queue) });
}
