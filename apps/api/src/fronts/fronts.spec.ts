import { type FrontBody, frontSchema, type FrontSummary, frontSummarySchema } from '@homeround/contract';
import { DEFAULT_PATTERN_SETTINGS } from '@homeround/domain';
import { PatternQueue } from '@homeround/runtime';
import { PostgresFrontStore } from '@homeround/store';
import type { Asker } from '../testing/asker';
import { askFront, makeFront, runFront, SMALL_FRONT } from '../testing/front-fixture';
import { readEvents } from '../testing/read-events';
import { importRich } from '../testing/rota-fixture';
import { startTestApi, type TestApi } from '../testing/test-api';

describe('fronts', () => {
  let api: TestApi;
  let manager: Asker;
  const read = async ({ frontId }: { frontId: string }) =>
    (await manager.get(`/api/fronts/${frontId}`)).body as FrontBody;

  beforeAll(async () => {
    api = await startTestApi();
    await importRich(api);
    manager = await api.signInAs('manager');
  });
  afterAll(() => api.close());
  afterEach(async () => {
    const fronts = api.app.get(PostgresFrontStore);
    for (const { frontId } of await fronts.unfinished()) await fronts.askCancel(frontId);
  });

  it('are asked for with every setting at its default, and wait in the queue', async () => {
    const front = await askFront(manager, { name: 'First' });
    expect(frontSummarySchema.parse(front)).toEqual(front);
    expect(front).toMatchObject({
      name: 'First',
      state: 'queued',
      workers: 4,
      localities: 1,
      outOfDate: false,
    });
    expect(front.asked.settings).toEqual(DEFAULT_PATTERN_SETTINGS);
    expect(await api.app.get(PatternQueue).hasFront(front.frontId)).toBe(true);
  });

  it('are shown with today’s patterns, and with every point once they are found', async () => {
    const { frontId } = await askFront(manager);
    expect(await read({ frontId })).toMatchObject({ points: [], name: 'Up to 2 patterns for 4 workers' });
    await runFront(api, frontId);
    const front = await read({ frontId });
    expect(frontSchema.parse(front)).toEqual(front);
    expect(front.points.map(({ patterns }) => patterns)).toEqual([1, 2]);
    expect(front.baseline).toMatchObject({ workersChanged: 0, movedHours: 0, lowerBound: null });
    const known = new Set(front.candidates.map(({ workPatternId }) => workPatternId));
    expect(front.points.flatMap(({ workPatternIds }) => workPatternIds).every((id) => known.has(id))).toBe(
      true,
    );
  });

  it('say what is wrong with what was asked', async () => {
    const settings = { fixed: ['NONE'], forbidden: ['NONE'] };
    const answer = await manager.post('/api/fronts', { ...SMALL_FRONT, settings });
    expect(answer.status).toBe(422);
    expect(answer.body.error.code).toBe('FIXED_AND_FORBIDDEN');
  });

  it('are refused while too many wait', async () => {
    for (let asked = 0; asked < 5; asked++) await askFront(manager);
    const answer = await manager.post('/api/fronts', SMALL_FRONT);
    expect([answer.status, answer.body.error.code]).toEqual([429, 'FRONT_QUEUE_FULL']);
  });

  it('are watched until they end', async () => {
    const { frontId } = await askFront(manager);
    const stream = await readEvents(api.url, `/api/fronts/${frontId}/events`, manager);
    const { data } = await stream.until(({ event }) => event === 'snapshot');
    expect(data).toMatchObject({ frontId, state: 'queued', points: [] });
    await runFront(api, frontId);
    const last = await stream.until(
      (event) => event.event === 'progress' && (event.data as FrontSummary).state === 'finished',
    );
    expect(frontSummarySchema.parse(last.data)).toEqual(last.data);
    await stream.ended;
  });

  it('are cancelled', async () => {
    const { frontId } = await askFront(manager);
    const answer = await manager.post(`/api/fronts/${frontId}/cancel`);
    expect([answer.status, answer.body.state]).toEqual([202, 'cancelled']);
    const stream = await readEvents(api.url, `/api/fronts/${frontId}/events`, manager);
    await stream.ended;
    expect(stream.events.map(({ event }) => event)).toEqual(['snapshot']);
  });

  it('are out of date when another dataset came', async () => {
    const front = await makeFront(api, manager);
    await importRich(api);
    expect((await read(front)).outOfDate).toBe(true);
  });
});
