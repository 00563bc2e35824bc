import { calendarFeedSchema, newCalendarFeedSchema, type RotaSummary } from '@homeround/contract';
import type { Asker } from '../testing/asker';
import { importRich, LOCALITY, makeDraft } from '../testing/rota-fixture';
import { startTestApi, type TestApi } from '../testing/test-api';

const feedOf = (workerId: string) => `/api/localities/${LOCALITY}/workers/${workerId}/calendar-feed`;

describe('calendar feeds', () => {
  let api: TestApi;
  let scheduler: Asker;
  let published: RotaSummary;
  const make = async (workerId = 'W1') => (await scheduler.post(feedOf(workerId))).body.url as string;
  const fetchFeed = (url: string) => api.nobody.get(new URL(url).pathname);

  beforeAll(async () => {
    api = await startTestApi();
    await importRich(api);
    scheduler = await api.signInAs('scheduler', LOCALITY);
    const { rotaId, revision } = await makeDraft(api, scheduler);
    const body = { revision, replacesRotaId: null, reason: 'Published for the calendars' };
    const answer = await scheduler.post(`/api/localities/${LOCALITY}/rotas/${rotaId}/publish`, body);
    published = answer.body as RotaSummary;
    // The feed goes back four weeks from today.
    jest.useFakeTimers({
      now: new Date('2026-03-20T12:00:00Z'),
      doNotFake: [
        'setTimeout',
        'setInterval',
        'setImmediate',
        'nextTick',
        'queueMicrotask',
        'clearTimeout',
        'clearInterval',
        'clearImmediate',
        'performance',
        'hrtime',
      ],
    });
  });
  afterAll(async () => {
    jest.useRealTimers();
    await api.close();
  });

  it('shows the address once', async () => {
    expect((await scheduler.get(feedOf('W2'))).status).toBe(404);
    const made = await scheduler.post(feedOf('W2'));
    expect(made.status).toBe(201);
    expect(newCalendarFeedSchema.parse(made.body)).toEqual(made.body);
    expect(made.body.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/calendar\/[\w-]{43}\.ics$/);
    const { body } = await scheduler.get(feedOf('W2'));
    expect(calendarFeedSchema.parse(body)).toEqual(body);
    expect(JSON.stringify(body)).not.toContain('calendar/');
  });

  it('has the duties of the published rota, and nobody’s name', async () => {
    expect(published.state).toBe('published');
    const answer = await fetchFeed(await make());
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain('text/calendar');
    expect(answer.text).toContain('BEGIN:VEVENT');
    expect(answer.text).toMatch(/SUMMARY:Duty\\, \d+ visits?/);
    for (const secret of ['Ächt', 'Worker', 'W1', 'P1', 'H1']) expect(answer.text).not.toContain(secret);
  });

  it('keeps the ids of its events', async () => {
    const url = await make();
    const uids = async () => (await fetchFeed(url)).text.match(/^UID:.*$/gm);
    const first = await uids();
    expect(new Set(first).size).toBe(first?.length);
    expect(await uids()).toEqual(first);
  });

  it('notes that it was read', async () => {
    await fetchFeed(await make('W3'));
    expect((await scheduler.get(feedOf('W3'))).body.lastReadAt).not.toBeNull();
  });

  it('stops working when another is made, and when it is removed', async () => {
    const old = await make();
    const now = await make();
    expect((await fetchFeed(old)).status).toBe(404);
    expect((await fetchFeed(now)).status).toBe(200);
    expect((await scheduler.ask('delete', feedOf('W1'))).status).toBe(204);
    expect((await fetchFeed(now)).status).toBe(404);
  });

  it('is not made for a worker whom the locality does not have', async () => {
    expect((await scheduler.post(feedOf('W99'))).status).toBe(404);
  });

  it.each(['short.ics', `${'a'.repeat(43)}.ics`, 'a'.repeat(43)])('does not answer to %s', async (token) => {
    const answer = await api.nobody.get(`/api/calendar/${token}`);
    expect([400, 404]).toContain(answer.status);
  });
});
