import {
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { SearchPool, StoredSolvePorts } from '@homeround/solve';
import { type Notices, PostgresSolveStore } from '@homeround/store';
import { type Log, toLogFields } from '../log/log';
import { seldom } from '../log/seldom';
import { NOTICES } from '../nest/store.module';
import { AskQueue } from '../queue/ask-queue';
import type { Settings } from '../settings/settings';
import { ThreadPool } from '../thread-pool';
import { toCancelListener } from './cancel-listener';
import { CouncilConsumer } from './council-consumer';
import { Reconciler } from './reconciler';
import { RunningSolves } from './running-solves';
import { SolveConsumer } from './solve-consumer';
import { SOLVER_PORTS, type SolverModulePorts } from './solver-ports';
import { countSolvesAtOnce } from './solver-settings';

const POOL = Symbol('pool');

export interface SolverModuleSettings {
  readonly settings: Pick<Settings, 'solverThreads' | 'threadsPerSolve'>;
  readonly toSolvedRota: StoredSolvePorts['toSolvedRota'];
  readonly log: Log;
}

/** Runs the solves that the queue brings. Needs the StoreModule and the QueueModule beside it. */
@Module({})
export class SolverModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private stopListening: () => void = () => undefined;

  constructor(
    @Inject(RunningSolves) private readonly running: RunningSolves,
    @Inject(Reconciler) private readonly reconciler: Reconciler,
    @Inject(PostgresSolveStore) private readonly store: PostgresSolveStore,
    @Inject(NOTICES) private readonly notices: Notices,
    @Inject(POOL) private readonly pool: SearchPool,
    @Inject(SOLVER_PORTS) private readonly ports: SolverModulePorts,
  ) {}

  static forRoot({ settings, toSolvedRota, log }: SolverModuleSettings): DynamicModule {
    const ports = { ...toPorts(log), toSolvedRota, solvesAtOnce: countSolvesAtOnce(settings) };
    return {
      module: SolverModule,
      providers: [
        { provide: SOLVER_PORTS, useValue: ports },
        { provide: POOL, useFactory: () => new ThreadPool(settings.solverThreads) },
        {
          provide: RunningSolves,
          useFactory: (store: PostgresSolveStore, pool: SearchPool) =>
            new RunningSolves({
              ...{ store, pool, toSolvedRota, onFault: ports.onFault },
              threadsOf: async (solveId) => (await store.find(solveId))?.settings.threads ?? 1,
            }),
          inject: [PostgresSolveStore, POOL],
        },
        {
          provide: Reconciler,
          useFactory: (store: PostgresSolveStore, queue: AskQueue) =>
            new Reconciler({
              store,
              queue,
              onAdded: (counts) => log.warn(counts, 'added to the queue again'),
              onFault: (fault) => ports.onFault('reconcile', fault),
            }),
          inject: [PostgresSolveStore, AskQueue],
        },
        SolveConsumer,
        CouncilConsumer,
      ],
    };
  }

  onApplicationBootstrap(): void {
    const onFault = (fault: unknown) => this.ports.onFault('cancel', fault);
    this.stopListening = this.notices.on(toCancelListener(this.running, this.store, onFault));
    this.reconciler.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopListening();
    await this.reconciler.stop();
    await this.pool.close();
  }
}

function toPorts(log: Log): Pick<SolverModulePorts, 'onEnd' | 'onFault'> {
  const tell = seldom(
    ({ what, fault }: { what: string; fault: unknown }) => `${what} ${JSON.stringify(toLogFields(fault))}`,
    ({ what, fault }, leftOut) => log.warn({ what, leftOut, ...toLogFields(fault) }, 'fault'),
  );
  return {
    onEnd: (solveId, end) => log.info({ solveId, end }, 'solve ended'),
    onFault: (what, fault) => tell({ what, fault }),
  };
}
