import { coverageSchema, patternsOverviewSchema } from '@homeround/contract';
import type { Asker } from '../testing/asker';
import { importRich } from '../testing/rota-fixture';
import { startTestApi, type TestApi } from '../testing/test-api';

describe('today’s work patterns', () => {
  let api: TestApi;
  let manager: Asker;
  beforeAll(async () => {
    api = await startTestApi();
    manager = await api.signInAs('manager');
  });
  afterAll(() => api.close());

  it('are none before the first import', async () => {
    expect((await manager.get('/api/patterns')).status).toBe(404);
  });

  it('are counted four ways, each with its workers, and no worker is named', async () => {
    await importRich(api);
    const { body, status } = await manager.get('/api/patterns');
    expect(status).toBe(200);
    expect(patternsOverviewSchema.parse(body)).toEqual(body);
    expect(body.workers).toBe(4);
    expect(body.counts.raw).toBeGreaterThanOrEqual(body.counts.families);
    const workers = body.patterns.map((pattern: { workers: number }) => pattern.workers);
    expect(workers.reduce((sum: number, each: number) => sum + each, 0)).toBe(4);
    expect(body.library.some(({ warning }: { warning: string | null }) => warning !== null)).toBe(true);
    expect(JSON.stringify(body)).not.toContain('W1');
  });

  it('cover what is needed, or not, in each quarter-hour', async () => {
    const { body } = await manager.get('/api/patterns/coverage');
    expect(coverageSchema.parse(body)).toEqual(body);
    const [locality] = body.localities;
    expect([locality.needed.length, locality.cover.length, locality.coverAfter]).toEqual([672, 672, null]);
    expect(Math.max(...locality.cover)).toBeGreaterThan(0);
  });

  it('are not sent again to who has them, until another dataset comes', async () => {
    const first = await manager.get('/api/patterns');
    const tag = first.headers['etag'] as string;
    expect((await manager.get('/api/patterns').set('if-none-match', tag)).status).toBe(304);
    await importRich(api);
    expect((await manager.get('/api/patterns').set('if-none-match', tag)).status).toBe(200);
  });

  it('are nothing for who plans a locality', async () => {
    const scheduler = await api.signInAs('scheduler');
    const local = await api.signInAs('manager', 'L1');
    for (const asker of [scheduler, local]) expect((await asker.get('/api/patterns')).status).toBe(403);
  });
});
