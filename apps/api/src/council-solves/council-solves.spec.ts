import { type CouncilSolveBody, councilSolveSchema } from '@homeround/contract';
import { AskQueue } from '@homeround/runtime';
import { PostgresSolveStore } from '@homeround/store';
import type { Asker } from '../testing/asker';
import { FROM, importRich, LOCALITY, runSolve } from '../testing/rota-fixture';
import { startTestApi, type TestApi } from '../testing/test-api';

const PATH = '/api/council-solves';
const WANTED = { from: FROM, steps: 1000, localityIds: [LOCALITY, LOCALITY] };

describe('council solves', () => {
  let api: TestApi;
  let manager: Asker;
  const ask = async () => (await manager.post(PATH, WANTED)).body as CouncilSolveBody;
  const read = async ({ councilSolveId }: CouncilSolveBody) =>
    (await manager.get(`${PATH}/${councilSolveId}`)).body as CouncilSolveBody;

  beforeAll(async () => {
    api = await startTestApi();
    await importRich(api);
    manager = await api.signInAs('manager');
  });
  afterAll(() => api.close());

  it('ask for one solve of each locality, however often it is named, and put them into the queue', async () => {
    const council = await ask();
    expect(councilSolveSchema.parse(council)).toEqual(council);
    expect(council.solves.map(({ localityId }) => localityId)).toEqual([LOCALITY]);
    expect(council).toMatchObject({ state: 'queued', totals: null });
    expect(await api.app.get(AskQueue).hasCouncil(council.councilSolveId)).toBe(true);
    const [listed] = (await manager.get(PATH)).body as CouncilSolveBody[];
    expect(listed?.councilSolveId).toBe(council.councilSolveId);
  });

  it('have sums once they are gathered', async () => {
    const council = await ask();
    await runSolve(api, council.solves[0]!.solveId);
    expect((await read(council)).state).toBe('running');
    await api.app.get(PostgresSolveStore).gather(council.councilSolveId);
    expect(await read(council)).toMatchObject({
      state: 'finished',
      totals: { localities: 1, people: 2, workers: 4 },
    });
  });

  it('are cancelled with all their solves', async () => {
    const council = await ask();
    const cancelled = await manager.post(`${PATH}/${council.councilSolveId}/cancel`);
    expect(cancelled.status).toBe(202);
    expect(cancelled.body.solves[0]).toMatchObject({ state: 'cancelled' });
  });

  it('are all or none: a locality that cannot be solved keeps every one from being asked', async () => {
    const before = ((await manager.get(PATH)).body as CouncilSolveBody[]).length;
    const answer = await manager.post(PATH, { ...WANTED, localityIds: [LOCALITY, 'OTHER'] });
    expect([answer.status, answer.body.error.code]).toEqual([404, 'NOT_FOUND']);
    expect((await manager.get(PATH)).body).toHaveLength(before);
  });

  it('are refused while a locality has as many unfinished solves as it may', async () => {
    for (let each = 0; each < 20; each++) await ask();
    const answer = await manager.post(PATH, WANTED);
    expect([answer.status, answer.body.error.code]).toEqual([429, 'SOLVE_QUEUE_FULL']);
  }, 30_000);

  it('are not for who has only a locality, and not known by another id', async () => {
    const scheduler = await api.signInAs('manager', LOCALITY);
    expect((await scheduler.post(PATH, WANTED)).status).toBe(403);
    expect((await manager.get(`${PATH}/00000000-0000-4000-8000-000000000000`)).status).toBe(404);
    expect((await manager.post(`${PATH}/00000000-0000-4000-8000-000000000000/cancel`)).status).toBe(404);
  });
});
