import { type DynamicModule, Module } from '@nestjs/common';
import {
  type Log,
  QueueModule,
  seldom,
  type ServiceSettings,
  SolverModule,
  StoreModule,
  toLogFields,
} from '@homeround/runtime';
import { toMeasured } from './to-measured';
import { toSolvedRota } from './to-solved-rota';

/** A claim, a point of a curve and a finish at once for each solve that runs; the rest is rare. */
const POOL_SIZE = 5;

/** The program that takes solves from the queue and runs them. */
@Module({})
export class SolverWorkerModule {
  static forRoot(settings: ServiceSettings, log: Log): DynamicModule {
    const onConnectionLost = (fault: Error) => log.warn(toLogFields(fault), 'connection lost');
    const onFault = seldom(
      (fault: unknown) => JSON.stringify(toLogFields(fault)),
      (fault, leftOut) => log.warn({ leftOut, ...toLogFields(fault) }, 'queue away'),
    );
    return {
      module: SolverWorkerModule,
      imports: [
        StoreModule.forRoot({ databaseUrl: settings.databaseUrl, poolSize: POOL_SIZE, onConnectionLost }),
        QueueModule.forRoot({ databaseUrl: settings.databaseUrl, redisUrl: settings.redisUrl, onFault }),
        SolverModule.forRoot({ settings, toSolvedRota, toMeasuredRota: toMeasured, log }),
      ],
    };
  }
}
