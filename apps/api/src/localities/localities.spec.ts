import { localityOverviewSchema } from '@homeround/contract';
import { aRichDataset } from '@homeround/exchange/testing';
import { importRich, LOCALITY } from '../testing/rota-fixture';
import { startTestApi, type TestApi } from '../testing/test-api';

describe('localities', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('are none before the first import', async () => {
    const manager = await api.signInAs('manager');
    expect((await manager.get('/api/localities')).body).toEqual([]);
    expect((await manager.get(`/api/localities/${LOCALITY}`)).status).toBe(404);
  });

  it('are those that the account may see', async () => {
    const rich = aRichDataset();
    await importRich(api, { ...rich, localities: [...rich.localities, { localityId: 'L2', name: 'Empty' }] });
    const [manager, scheduler] = [await api.signInAs('manager'), await api.signInAs('scheduler', 'L2')];
    const idsOf = (body: { localityId: string }[]) => body.map(({ localityId }) => localityId);
    expect(idsOf((await manager.get('/api/localities')).body)).toEqual([LOCALITY, 'L2']);
    expect(idsOf((await scheduler.get('/api/localities')).body)).toEqual(['L2']);
    expect((await scheduler.get(`/api/localities/${LOCALITY}`)).status).toBe(403);
  });

  it('say how large they are and where planning starts', async () => {
    const manager = await api.signInAs('manager');
    const { body } = await manager.get(`/api/localities/${LOCALITY}`);
    expect(localityOverviewSchema.parse(body)).toEqual(body);
    // The history ends on a Saturday.
    expect(body).toMatchObject({ people: 3, workers: 4, planFrom: '2026-03-23' });
    expect(body.dataset).toMatchObject({ current: true, counts: { localities: 2, people: 3 } });
  });

  it('without a worker cannot be solved', async () => {
    const manager = await api.signInAs('manager');
    const answer = await manager.post('/api/localities/L2/solves', { from: '2026-03-23' });
    expect([answer.status, answer.body.error.code]).toEqual([422, 'SOLVE_WITHOUT_WORKERS']);
  });
});
