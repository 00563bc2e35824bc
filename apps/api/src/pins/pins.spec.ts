import { pinSchema } from '@homeround/contract';
import { aRichDataset } from '@homeround/exchange/testing';
import { openNotices } from '@homeround/store';
import type { Asker } from '../testing/asker';
import { importRich, LOCALITY } from '../testing/rota-fixture';
import { startTestApi, type TestApi } from '../testing/test-api';

const PATH = `/api/localities/${LOCALITY}/pins`;
const VISIT = 'R1@2026-03-24';

describe('pins', () => {
  let api: TestApi;
  let scheduler: Asker;
  const put = (visitId: string, body: object) =>
    scheduler.ask('put', `${PATH}/${encodeURIComponent(visitId)}`).send(body);

  beforeAll(async () => {
    api = await startTestApi();
    await importRich(api);
    scheduler = await api.signInAs('scheduler', LOCALITY);
  });
  afterAll(() => api.close());

  it('is put, listed, put again and removed', async () => {
    const { body } = await put(VISIT, { workerIds: ['W1'], start: '2026-03-24T08:00' });
    expect(pinSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({ visitId: VISIT, start: '2026-03-24T08:00' });
    expect(body.madeBy.accountId).toBe(scheduler.accountId);
    await put(VISIT, { workerIds: ['W2'] });
    const [pin] = (await scheduler.get(PATH)).body;
    expect(pin).toMatchObject({ visitId: VISIT, workerIds: ['W2'] });
    expect(pin.start).toBeUndefined();
    expect((await scheduler.ask('delete', `${PATH}/${VISIT}`)).status).toBe(204);
    expect((await scheduler.get(PATH)).body).toEqual([]);
    expect((await scheduler.ask('delete', `${PATH}/${VISIT}`)).status).toBe(404);
  });

  it('says names, and of whom the dataset knows nothing only ids', async () => {
    await put(VISIT, { workerIds: ['W1'] });
    await put('R4@2026-03-23#1', { workerIds: ['W1'] });
    const { people, workers, recurringVisits } = aRichDataset();
    const pins = (await scheduler.get(PATH)).body;
    expect(pins[0]).toMatchObject({
      ...{ personId: 'P1', person: people[0]!.name, label: recurringVisits[0]!.label, date: '2026-03-24' },
      workers: [{ workerId: 'W1', name: workers[0]!.name }],
    });
    expect(pins[0]).not.toHaveProperty('dayIsFree');
    expect(pins[1]).toMatchObject({ date: '2026-03-23', dayIsFree: true });
    for (const { visitId } of pins) await scheduler.ask('delete', `${PATH}/${encodeURIComponent(visitId)}`);
  });

  it('is kept with a warning where it breaks a rule', async () => {
    const { status, body } = await put(VISIT, { workerIds: ['W4'] });
    expect([status, body.warnings]).toEqual([
      200,
      [expect.objectContaining({ code: 'PIN_BREAKS_RULE', severity: 'warn' })],
    ]);
    expect(body.warnings[0].cause).not.toMatch(/W4|P1/);
    expect((await put(VISIT, { workerIds: ['W1'] })).body.warnings).toBeUndefined();
    await scheduler.ask('delete', `${PATH}/${VISIT}`);
  });

  it('takes the visit of a choice week by its number', async () => {
    const { status, body } = await put('R4@2026-03-23#1', { workerIds: ['W1'] });
    expect([status, body.visitId]).toEqual([200, 'R4@2026-03-23#1']);
    expect((await scheduler.ask('delete', `${PATH}/R4@2026-03-23%231`)).status).toBe(204);
  });

  it.each([
    ['an id that is none', 'R1', { workerIds: ['W1'] }, 422, 'BAD_VISIT_ID'],
    ['a visit of nobody', 'R99@2026-03-24', { workerIds: ['W1'] }, 422, 'UNKNOWN_ID'],
    ['a worker whom the locality does not have', VISIT, { workerIds: ['W99'] }, 422, 'UNKNOWN_ID'],
    ['too few workers', 'R2@2026-03-24', { workerIds: ['W1'] }, 422, 'PIN_WRONG_WORKER_COUNT'],
    ['three workers', VISIT, { workerIds: ['W1', 'W2', 'W3'] }, 400, 'INVALID_REQUEST'],
    ['a time that is none', VISIT, { workerIds: ['W1'], start: '8 am' }, 400, 'INVALID_REQUEST'],
    ['a day that is none', VISIT, { workerIds: ['W1'], start: '2026-02-31T08:00' }, 422, 'BAD_DATE_TIME'],
  ])('refuses %s', async (_what, visitId, body, status, code) => {
    const answer = await put(visitId, body);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(answer.body.error.action).not.toBe('');
  });

  it('tells who listens that pins changed', async () => {
    const notices = openNotices(api.database.appUrl);
    await notices.ready();
    const heard = new Promise((resolve) => notices.on(resolve));
    await put(VISIT, { workerIds: ['W1'] });
    expect(await heard).toEqual({ kind: 'pins', localityId: LOCALITY });
    await notices.close();
  });
});
