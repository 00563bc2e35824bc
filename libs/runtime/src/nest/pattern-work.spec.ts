import 'reflect-metadata';
import { Test, type TestingModule } from '@nestjs/testing';
import { DEFAULT_PAY_RATES, type RotaInput } from '@homeround/domain';
import { startTestPostgres, type TestPostgres } from '@homeround/postgres/testing';
import { freezeInput, freezeRota, type SolveOutcome, type StoredFrontPorts } from '@homeround/solve';
import { aRandomInput } from '@homeround/solve/testing';
import { OptionStore, PostgresFrontStore } from '@homeround/store';
import { anAskedFront, aPointOf, storeFront, storeOption } from '@homeround/store/testing';
import { openLog } from '../log/log';
import { migrateDatabase } from '../migrate-database';
import { PatternQueue } from '../queue/pattern-queue';
import { SolverModule } from '../solver/solver.module';
import { hasRedis, startTestRedis, type TestRedis, until } from '../testing';
import { QueueModule } from './queue.module';
import { DATA_SOURCE, StoreModule } from './store.module';
import type { OpenStore } from './open-checked-store';

const toMeasuredRota = ({ period }: RotaInput, { rota, findings }: SolveOutcome) => ({
  ...{ period, rota: freezeRota(rota), figures: { visits: 1 }, findings, shortages: [] },
});
const BACKENDS = [
  'PostgreSQL',
  ...(hasRedis('searches for work patterns with their queue on Redis') ? ['Redis'] : []),
] as const;

describe.each(BACKENDS)('work patterns through a queue on %s', (backend) => {
  let postgres: TestPostgres;
  let redis: TestRedis | undefined;
  let module: TestingModule;
  let dataSource: OpenStore;
  let fronts: PostgresFrontStore;
  let findPoints: StoredFrontPorts['findPoints'];

  beforeAll(async () => {
    postgres = await startTestPostgres();
    const { ownerUrl, appUrl } = await postgres.createDatabase();
    await migrateDatabase({ ownerUrl, appRole: 'homeround_app' });
    if (backend === 'Redis') redis = await startTestRedis();
    module = await Test.createTestingModule({
      imports: [
        StoreModule.forRoot({ databaseUrl: appUrl }),
        QueueModule.forRoot({ databaseUrl: appUrl, redisUrl: redis?.url }),
        SolverModule.forRoot({
          settings: { solverThreads: 2, threadsPerSolve: 1 },
          ...{ toSolvedRota: toMeasuredRota, toMeasuredRota },
          findPoints: (claimed, hooks) => findPoints(claimed, hooks),
          log: openLog('test', { logLevel: 'silent' }),
        }),
      ],
    }).compile();
    await module.init();
    dataSource = module.get<OpenStore>(DATA_SOURCE);
    fronts = module.get(PostgresFrontStore);
  }, 60_000);
  afterAll(async () => {
    await module.close();
    await redis?.stop();
    await postgres.stop();
  });

  const askFront = async () => {
    const { frontId } = await fronts.ask(await anAskedFront(dataSource));
    expect(await module.get(PatternQueue).addFront(frontId)).toBe(true);
    return frontId;
  };
  const ended = (frontId: string) =>
    until(async () => {
      const front = await fronts.find(frontId);
      return front?.endedAt ? front : undefined;
    });

  it('find a front with as many threads as are not kept for schedulers', async () => {
    let threads: number | undefined;
    findPoints = async (claimed) => {
      threads = claimed.threads;
      return [1, 2, 3].map(aPointOf);
    };
    const frontId = await askFront();
    expect(await ended(frontId)).toMatchObject({ state: 'finished', attempt: 1 });
    expect(await fronts.points(frontId)).toHaveLength(3);
    // Two were asked for, of two.
    expect(threads).toBe(1);
  });

  it('stop a search that somebody cancels', async () => {
    findPoints = (_claimed, { signal }) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve([])));
    const frontId = await askFront();
    await until(async () => (await fronts.find(frontId))?.state === 'running');
    await fronts.askCancel(frontId);
    expect(await ended(frontId)).toMatchObject({ state: 'cancelled' });
    expect(await fronts.points(frontId)).toEqual([]);
  });

  it('tell of a search that fails by the kind of its fault alone', async () => {
    findPoints = () => Promise.reject(new TypeError('Mrs Kerr of 12 Main Street'));
    const { failure } = await ended(await askFront());
    expect(failure?.code).toBe('FRONT_FAILED');
    expect(failure?.cause).toContain('TypeError');
    expect(failure?.cause).not.toContain('Kerr');
  });

  it('measure an option and today’s patterns, and gather what came of it', async () => {
    const options = module.get(OptionStore);
    const { frontId, baselineOptionId } = await storeFront(dataSource);
    const { optionId } = await storeOption(dataSource, frontId);
    const input = freezeInput(aRandomInput(3));
    const plan = {
      from: '2026-03-02',
      days: 7,
      seeds: [1, 2],
      settings: { steps: 1000, pay: DEFAULT_PAY_RATES },
    };
    const rotas = [optionId, baselineOptionId].map((id) => ({ optionId: id, localityId: 'L1', input }));
    const added = (await options.measure(optionId, plan, rotas))!;
    expect(await module.get(PatternQueue).addOption(optionId, added)).toBe(true);
    await until(async () => (await options.find(optionId))?.state === 'measured');
    expect(await options.measurements(optionId)).toHaveLength(4);
    expect(await options.find(baselineOptionId)).toMatchObject({ state: 'measured' });
  });
});
