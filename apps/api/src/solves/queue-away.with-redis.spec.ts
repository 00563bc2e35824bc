import { startTestRedis, type TestRedis } from '@homeround/runtime/testing';
import { PostgresSolveStore } from '@homeround/store';
import type { Asker } from '../testing/asker';
import { type DatabaseDoor, openDatabaseDoor } from '../testing/database-door';
import { askSolve, importRich } from '../testing/rota-fixture';
import { startTestApi, type TestApi } from '../testing/test-api';

describe('while the queue is away', () => {
  let api: TestApi;
  let scheduler: Asker;
  let redis: TestRedis;
  let door: DatabaseDoor;

  beforeAll(async () => {
    redis = await startTestRedis();
    door = await openDatabaseDoor(redis.url);
    api = await startTestApi({ redisUrl: door.url });
    await importRich(api);
    scheduler = await api.signInAs('scheduler');
  });
  afterAll(async () => {
    await api.close();
    await door.shut();
    await redis.stop();
  });

  it('a solve is kept as queued, for a solver-worker to find', async () => {
    await door.shut();
    const { solveId, state } = await askSolve(scheduler);
    expect(state).toBe('queued');
    const waiting = await api.app.get(PostgresSolveStore).unfinished();
    expect(waiting.map((solve) => solve.solveId)).toEqual([solveId]);
    await door.open();
  }, 30_000);
});
