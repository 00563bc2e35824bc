import { until } from '@homeround/runtime/testing';
import { type DatabaseDoor, openDatabaseDoor } from '../testing/database-door';
import { startTestApi, type TestApi } from '../testing/test-api';

describe('health', () => {
  let api: TestApi;
  let door: DatabaseDoor;
  beforeAll(async () => {
    api = await startTestApi({}, { through: async (url) => (door = await openDatabaseDoor(url)).url });
  });
  afterAll(async () => {
    await api.close();
    await door.shut();
  });

  it('is degraded while no solver-worker is there: new solves wait, all else works', async () => {
    const answer = await api.nobody.get('/health/ready');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      state: 'degraded',
      checks: { database: 'ok', schema: 'ok', queue: 'ok', solverWorkers: 0 },
    });
  });

  it('is not ready while the database is away, tells callers when to come back, and mends itself', async () => {
    const asker = await api.signInAs('scheduler');
    await door.shut();
    expect((await api.nobody.get('/health/live')).status).toBe(200);
    expect(await api.nobody.get('/health/ready')).toMatchObject({
      status: 503,
      body: { state: 'not-ready' },
    });
    const answer = await asker.get('/api/me');
    expect(answer).toMatchObject({ status: 503, body: { error: { code: 'STORE_UNREACHABLE' } } });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    await door.open();
    await until(async () => (await asker.get('/api/me')).status === 200);
    expect((await api.nobody.get('/health/ready')).status).toBe(200);
  }, 30_000);
});

describe('metrics', () => {
  it('count answers by route template, solves by state and the queue', async () => {
    const api = await startTestApi();
    const asker = await api.signInAs('scheduler');
    await asker.get('/api/localities/north/rotas/5f0c6f6e-2f5b-4a52-9c43-3f5d0a6f1b11');
    await asker.get('/api/nothing');
    const { text } = await api.nobody.get('/metrics');
    expect(text).toContain('method="GET",route="/api/localities/:localityId/rotas/:rotaId",status="404"');
    expect(text).toContain('method="GET",route="unknown",status="404"');
    expect(text).toContain('homeround_solves{state="queued"} 0');
    expect(text).toContain('homeround_queue{what="consumers"} 0');
    expect(text).not.toContain('5f0c6f6e');
    await api.close();
  });

  it('are not for everybody: with a token only for who has it, without one only for this machine', async () => {
    const [open, closed] = [await startTestApi(), await startTestApi({ metricsToken: 'a token' })];
    expect((await open.nobody.get('/metrics').set('x-forwarded-for', '203.0.113.9')).status).toBe(404);
    expect((await closed.nobody.get('/metrics')).status).toBe(404);
    expect((await closed.nobody.get('/metrics').set('authorization', 'Bearer another')).status).toBe(404);
    expect((await closed.nobody.get('/metrics').set('authorization', 'Bearer a token')).status).toBe(200);
    await Promise.all([open.close(), closed.close()]);
  });
});
