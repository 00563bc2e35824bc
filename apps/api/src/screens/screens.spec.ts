import {
  boardDaySchema,
  boardWeekSchema,
  explanationSchema,
  peopleListSchema,
  personPageSchema,
  rotaDifferencesSchema,
  type RotaSummary,
  workerPageSchema,
  workersListSchema,
  workerSheetsSchema,
} from '@homeround/contract';
import { FROM, importRich, LOCALITY, makeDraft } from '../testing/rota-fixture';
import type { Asker } from '../testing/asker';
import { startTestApi, type TestApi } from '../testing/test-api';

describe('screens of a rota', () => {
  let api: TestApi;
  let scheduler: Asker;
  let rota: RotaSummary;
  const see = (path: string) => scheduler.get(`/api/localities/${LOCALITY}/rotas/${rota.rotaId}/${path}`);

  beforeAll(async () => {
    api = await startTestApi();
    await importRich(api);
    scheduler = await api.signInAs('scheduler', LOCALITY);
    rota = await makeDraft(api, scheduler);
  });
  afterAll(() => api.close());

  it.each([
    ['the week', 'board/week', boardWeekSchema],
    ['a day', `board/days/${FROM}`, boardDaySchema],
    ['all people', 'people', peopleListSchema],
    ['all workers', 'workers', workersListSchema],
    ['a person', 'people/P1', personPageSchema],
    ['a worker', 'workers/W1', workerPageSchema],
    ['the sheets of all workers', 'worker-sheets', workerSheetsSchema],
    ['an explanation', `visits/R1@${FROM}/explanation`, explanationSchema],
    ['differences from nothing', 'differences', rotaDifferencesSchema],
  ])('shows %s as the contract says', async (_what, path, schema) => {
    const answer = await see(path);
    expect(answer.status).toBe(200);
    expect(schema.parse(answer.body)).toEqual(answer.body);
  });

  it('says names, not ids, of teams and work patterns', async () => {
    expect((await see('workers/W3')).body).toMatchObject({
      team: 'Team 1',
      workPattern: 'Nights, alternate',
    });
    const week = await see('board/week');
    expect(week.body.teams).toEqual([{ teamId: 'T1', name: 'Team 1' }]);
  });

  it('shows only the sheets that are asked for', async () => {
    const { body } = await see('worker-sheets?workerIds=W1,W3');
    expect(body.workers.map(({ workerId }: { workerId: string }) => workerId).sort()).toEqual(['W1', 'W3']);
  });

  it.each([
    ['day', 'board/days/2030-01-01'],
    ['person', 'people/NOBODY'],
    ['worker', 'workers/NOBODY'],
    ['visit', 'visits/NONE/explanation'],
    ['rota to compare with', 'differences?before=00000000-0000-4000-8000-000000000000'],
  ])('does not know another %s', async (_what, path) => {
    const answer = await see(path);
    expect(answer.status).toBe(404);
    expect(answer.body.error.code).toBe('NOT_FOUND');
  });

  it('does not show the rota under another locality', async () => {
    const manager = await api.signInAs('manager');
    const answer = await manager.get(`/api/localities/OTHER/rotas/${rota.rotaId}/board/week`);
    expect(answer.status).toBe(404);
  });

  it('is not sent again to who has it', async () => {
    const first = await see('board/week');
    const again = await see('board/week').set('if-none-match', first.headers['etag'] as string);
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  });

  it('comes packed or plain, as it is asked for, under two tags', async () => {
    const packed = await see('board/week').set('accept-encoding', 'gzip');
    const plain = await see('board/week').set('accept-encoding', 'identity');
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toEqual(packed.body);
    expect(plain.headers['etag']).not.toBe(packed.headers['etag']);
  });
});
