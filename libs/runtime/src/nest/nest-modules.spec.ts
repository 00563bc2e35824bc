import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import type { RotaInput } from '@homeround/domain';
import { startTestPostgres, type TestPostgres } from '@homeround/postgres/testing';
import { freezeInput, freezeRota, type SolveOutcome } from '@homeround/solve';
import { aRandomInput } from '@homeround/solve/testing';
import { DatasetStore, PostgresSolveStore } from '@homeround/store';
import { aDataset } from '@homeround/domain/testing';
import { openLog } from '../log/log';
import { migrateDatabase } from '../migrate-database';
import { StartRefusal } from '../processes/start-refusal';
import { AskQueue } from '../queue/ask-queue';
import { SolverModule } from '../solver/solver.module';
import { hasRedis, startTestRedis, until } from '../testing';
import { QueueModule } from './queue.module';
import { StoreModule } from './store.module';

const toSolvedRota = ({ period }: RotaInput, { rota, findings }: SolveOutcome) => ({
  period,
  rota: freezeRota(rota),
  figures: {},
  findings,
  shortages: [],
});

describe('the modules of a program', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startTestPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());

  it('refuse a database that is not migrated', async () => {
    const { appUrl } = await postgres.createDatabase();
    const module = Test.createTestingModule({ imports: [StoreModule.forRoot({ databaseUrl: appUrl })] });
    const fault: unknown = await module.compile().catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(StartRefusal);
    expect((fault as StartRefusal).faults[0]?.code).toBe('SCHEMA_NOT_MIGRATED');
  });

  const backends = ['PostgreSQL', ...(hasRedis('a program with its queue on Redis') ? ['Redis'] : [])];
  it.each(backends)('bring a solve from the store through a queue on %s to its rota', async (backend) => {
    const { ownerUrl, appUrl } = await postgres.createDatabase();
    await migrateDatabase({ ownerUrl, appRole: 'homeround_app' });
    const redis = backend === 'Redis' ? await startTestRedis() : undefined;
    const log = openLog('test', { logLevel: 'silent' });
    const settings = { solverThreads: 2, threadsPerSolve: 1 };
    const module = await Test.createTestingModule({
      imports: [
        StoreModule.forRoot({ databaseUrl: appUrl }),
        QueueModule.forRoot({ databaseUrl: appUrl, redisUrl: redis?.url }),
        SolverModule.forRoot({ settings, toSolvedRota, toMeasuredRota: toSolvedRota, log }),
      ],
    }).compile();
    await module.init();
    const { datasetId } = await module.get(DatasetStore).import(aDataset());
    const solves = module.get(PostgresSolveStore);
    const { solveId } = await solves.ask({
      ...{ localityId: 'L1', from: '2026-03-02', days: 7, name: 'test', datasetId },
      settings: { seed: 1, threads: 2, steps: 2000 },
      input: freezeInput(aRandomInput(3)),
    });
    expect(await module.get(AskQueue).add(solveId)).toBe(true);
    const solve = await until(async () => {
      const now = await solves.find(solveId);
      return now?.endedAt ? now : undefined;
    });
    expect(solve).toMatchObject({ state: 'finished', attempt: 1, stepsDone: 2000 });
    await module.close();
    await redis?.stop();
  });
});
