import { BullModule, getFlowProducerToken, getQueueToken } from '@nestjs/bullmq';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { FlowProducer, Queue } from 'bullmq';
import { AskQueue } from '../queue/ask-queue';
import { PatternQueue } from '../queue/pattern-queue';
import { closeQueue } from '../queue/close-queue';
import { chooseBackend, toConnection } from '../queue/queue-connection';
import {
  COUNCIL_QUEUE,
  type CouncilJob,
  FRONT_QUEUE,
  type FrontJob,
  MEASUREMENT_QUEUE,
  type MeasurementJob,
  OPTION_QUEUE,
  type OptionJob,
  type QueueSettings,
  SOLVE_QUEUE,
  type SolveJob,
} from '../queue/queue-settings';
import { DATA_SOURCE } from './store.module';

export interface QueueModuleSettings extends QueueSettings {
  /** Told when the queue could not be reached. */
  readonly onFault?: (fault: unknown) => void;
}

const COUNCIL_FLOWS = 'council-flows';
const OPTION_FLOWS = 'option-flows';

/** `AskQueue` and `PatternQueue`, on Redis or on PostgreSQL. Needs the StoreModule beside it: a queue on PostgreSQL must find it running. */
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
        BullModule.registerQueue(
          ...[{ name: SOLVE_QUEUE }, { name: COUNCIL_QUEUE }],
          ...[{ name: FRONT_QUEUE }, { name: MEASUREMENT_QUEUE }, { name: OPTION_QUEUE }],
        ),
        BullModule.registerFlowProducer({ name: COUNCIL_FLOWS }, { name: OPTION_FLOWS }),
      ],
      providers: [
        {
          provide: AskQueue,
          useFactory: (solves: Queue<SolveJob>, councils: Queue<CouncilJob>, flows: FlowProducer) => {
            closeInTime(solves, councils, flows);
            return new AskQueue(solves, councils, flows, settings.onFault);
          },
          inject: [
            getQueueToken(SOLVE_QUEUE),
            getQueueToken(COUNCIL_QUEUE),
            getFlowProducerToken(COUNCIL_FLOWS),
          ],
        },
        {
          provide: PatternQueue,
          useFactory: (
            fronts: Queue<FrontJob>,
            measurements: Queue<MeasurementJob>,
            options: Queue<OptionJob>,
            flows: FlowProducer,
          ) => {
            closeInTime(fronts, measurements, options, flows);
            return new PatternQueue({ fronts, measurements, options, flows }, settings.onFault);
          },
          inject: [
            ...[FRONT_QUEUE, MEASUREMENT_QUEUE, OPTION_QUEUE].map((name) => getQueueToken(name)),
            getFlowProducerToken(OPTION_FLOWS),
          ],
        },
      ],
      exports: [AskQueue, PatternQueue],
    };
  }
}

/** The library's own shutdown waits for a connection, also for one that never comes. */
function closeInTime(...queues: readonly (Queue | FlowProducer)[]): void {
  for (const queue of queues) Object.assign(queue, { onApplicationShutdown: () => closeQueue(queue) });
}
