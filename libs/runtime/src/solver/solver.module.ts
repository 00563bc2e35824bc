import {
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { SearchPool, StoredFrontPorts, StoredSolvePorts } from '@homeround/solve';
import {
  MeasurementStore,
  type Notice,
  type Notices,
  OptionStore,
  PostgresFrontStore,
  PostgresSolveStore,
} from '@homeround/store';
import { findPointsInThread } from '../find-points-in-thread';
import { type Log, toLogFields } from '../log/log';
import { seldom } from '../log/seldom';
import { NOTICES } from '../nest/store.module';
import { AskQueue } from '../queue/ask-queue';
import { PatternQueue } from '../queue/pattern-queue';
import type { Settings } from '../settings/settings';
import { ThreadPool } from '../thread-pool';
import { frontOf, measurementOf, solveOf, toCancelListener } from './cancel-listener';
import { CouncilConsumer } from './council-consumer';
import { FrontConsumer } from './front-consumer';
import { MeasurementConsumer } from './measurement-consumer';
import { OptionConsumer } from './option-consumer';
import { patternKinds, solveKinds } from './reconciled-kinds';
import { Reconciler } from './reconciler';
import { SolveConsumer } from './solve-consumer';
import { RUNNING, type RunningKinds, SOLVER_PORTS, type SolverModulePorts } from './solver-ports';
import { countPlanningThreads, countSolvesAtOnce } from './solver-settings';
import { toRunningKinds } from './to-running-kinds';

const POOL = Symbol('pool');

export interface SolverModuleSettings {
  readonly settings: Pick<Settings, 'solverThreads' | 'threadsPerSolve'>;
  readonly toSolvedRota: StoredSolvePorts['toSolvedRota'];
  /** Of a rota that measures an option. */
  readonly toMeasuredRota: StoredSolvePorts['toSolvedRota'];
  /** Absent: in threads of this process. */
  readonly findPoints?: StoredFrontPorts['findPoints'];
  readonly log: Log;
}

/** Runs what the queue brings. Needs the StoreModule and the QueueModule beside it. */
@Module({})
export class SolverModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopListening: (() => void)[] = [];

  constructor(
    @Inject(RUNNING) private readonly running: RunningKinds,
    @Inject(Reconciler) private readonly reconciler: Reconciler,
    @Inject(PostgresSolveStore) private readonly solves: PostgresSolveStore,
    @Inject(PostgresFrontStore) private readonly fronts: PostgresFrontStore,
    @Inject(MeasurementStore) private readonly measurements: MeasurementStore,
    @Inject(NOTICES) private readonly notices: Notices,
    @Inject(POOL) private readonly pool: SearchPool,
    @Inject(SOLVER_PORTS) private readonly ports: SolverModulePorts,
  ) {}

  static forRoot(module: SolverModuleSettings): DynamicModule {
    const { settings, log } = module;
    const planningThreads = countPlanningThreads(settings);
    const ports: SolverModulePorts = {
      ...toLogPorts(log),
      solvesAtOnce: countSolvesAtOnce(settings),
      measurementsAtOnce: planningThreads,
    };
    return {
      module: SolverModule,
      providers: [
        { provide: SOLVER_PORTS, useValue: ports },
        { provide: POOL, useFactory: () => new ThreadPool(settings.solverThreads) },
        {
          provide: RUNNING,
          useFactory: (
            pool: SearchPool,
            solves: PostgresSolveStore,
            fronts: PostgresFrontStore,
            measurements: MeasurementStore,
          ): RunningKinds =>
            toRunningKinds({
              findPoints: findPointsInThread,
              ...module,
              ...{ pool, planningThreads, solves, fronts, measurements, onFault: ports.onFault },
            }),
          inject: [POOL, PostgresSolveStore, PostgresFrontStore, MeasurementStore],
        },
        {
          provide: Reconciler,
          useFactory: (
            solves: PostgresSolveStore,
            queue: AskQueue,
            fronts: PostgresFrontStore,
            measurements: MeasurementStore,
            options: OptionStore,
            patternQueue: PatternQueue,
          ) =>
            new Reconciler({
              kinds: [
                ...solveKinds(solves, queue),
                ...patternKinds({ fronts, measurements, options }, patternQueue),
              ],
              onAdded: (counts) => log.warn(counts, 'added to the queue again'),
              onFault: (fault) => ports.onFault('reconcile', fault),
            }),
          inject: [
            ...[PostgresSolveStore, AskQueue],
            ...[PostgresFrontStore, MeasurementStore, OptionStore, PatternQueue],
          ],
        },
        ...[SolveConsumer, CouncilConsumer, FrontConsumer, MeasurementConsumer, OptionConsumer],
      ],
    };
  }

  onApplicationBootstrap(): void {
    const { running, solves, fronts, measurements, notices } = this;
    const isSolveCancelled = async (id: string) => (await solves.find(id))?.cancelAsked ?? false;
    this.stopListening.push(
      ...this.listeners([
        { running: running.solves, idOf: solveOf, isCancelAsked: isSolveCancelled },
        { running: running.fronts, idOf: frontOf, isCancelAsked: (id) => fronts.isCancelAsked(id) },
        {
          running: running.measurements,
          idOf: measurementOf,
          isCancelAsked: (id) => measurements.isCancelAsked(id),
        },
      ]).map((listener) => notices.on(listener)),
    );
    this.reconciler.start();
  }

  async onApplicationShutdown(): Promise<void> {
    for (const stop of this.stopListening) stop();
    await this.reconciler.stop();
    await this.pool.close();
  }

  private listeners(kinds: readonly Parameters<typeof toCancelListener>[0][]): ((notice: Notice) => void)[] {
    const onFault = (fault: unknown) => this.ports.onFault('cancel', fault);
    return kinds.map((kind) => toCancelListener(kind, onFault));
  }
}

function toLogPorts(log: Log): Pick<SolverModulePorts, 'onEnd' | 'onFault'> {
  const tell = seldom(
    ({ what, fault }: { what: string; fault: unknown }) => `${what} ${JSON.stringify(toLogFields(fault))}`,
    ({ what, fault }, leftOut) => log.warn({ what, leftOut, ...toLogFields(fault) }, 'fault'),
  );
  return {
    onEnd: (kind, id, end) => log.info({ [`${kind}Id`]: id, end }, `${kind} ended`),
    onFault: (what, fault) => tell({ what, fault }),
  };
}
