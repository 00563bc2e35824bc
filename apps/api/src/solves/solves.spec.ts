import {
  type SolveBody,
  type SolveProgressBody,
  solveProgressSchema,
  solveSchema,
  type SolveSnapshot,
  solveSnapshotSchema,
} from '@homeround/contract';
import { PostgresSolveStore } from '@homeround/store';
import type { Asker } from '../testing/asker';
import { type Events, readEvents } from '../testing/read-events';
import { askSolve, FROM, importRich, LOCALITY, runSolve } from '../testing/rota-fixture';
import { startTestApi, type TestApi } from '../testing/test-api';

const PATH = `/api/localities/${LOCALITY}/solves`;

describe('solves', () => {
  let api: TestApi;
  let scheduler: Asker;
  let store: PostgresSolveStore;
  const streams: Events[] = [];
  const watch = async (solveId: string, asker = scheduler) => {
    streams.push(await readEvents(api.url, `${PATH}/${solveId}/events`, asker));
    return streams.at(-1)!;
  };
  const snapshotOf = (events: Events) => events.until(({ event }) => event === 'snapshot');
  /** Claimed, as a solver-worker claims it. */
  const claim = async () => {
    const { solveId } = await askSolve(scheduler);
    return (await store.claim(solveId))!;
  };
  const point = (step: number) => ({
    step,
    seconds: step / 1000,
    cost: 100,
    unallocated: 1,
    parts: {} as never,
  });

  beforeAll(async () => {
    api = await startTestApi();
    await importRich(api);
    scheduler = await api.signInAs('scheduler', LOCALITY);
    store = api.app.get(PostgresSolveStore);
  });
  afterEach(() => streams.splice(0).forEach((stream) => stream.close()));
  afterAll(() => api.close());

  it('answers the queued solve with its settings in words', async () => {
    const solve = await askSolve(scheduler, { name: 'First', emphasis: { continuity: 'more' } as never });
    expect(solveSchema.parse(solve)).toEqual(solve);
    expect(solve).toMatchObject({ state: 'queued', name: 'First', from: FROM, days: 7, rotaId: null });
    expect(solve.settings).toMatchObject({ steps: 1000, threads: 1, nearPublished: true });
    expect(solve.settingsText).toContain('Continuity counts more than usual');
    expect(solve.askedBy?.accountId).toBe(scheduler.accountId);
  });

  it('searches for twenty seconds unless it is told how long', async () => {
    const answer = await scheduler.post(PATH, { from: FROM });
    expect(answer.status).toBe(202);
    expect(answer.body.settings).toMatchObject({ seconds: 20 });
    expect(answer.body.settings.steps).toBeUndefined();
  });

  it.each([
    ['both seconds and steps', { seconds: 5, steps: 1000 }, 422, 'SOLVE_LENGTH_TWICE'],
    [
      'a period of which no history is known',
      { from: '2031-01-06', steps: 1000 },
      422,
      'SOLVE_WITHOUT_HISTORY',
    ],
    ['a period that is too short', { days: 3, steps: 1000 }, 400, 'INVALID_REQUEST'],
    ['a day that is none', { from: '2026-02-30' }, 400, 'INVALID_REQUEST'],
    ['a day before the clock', { from: '0001-01-01' }, 400, 'INVALID_REQUEST'],
    ['a day beyond four-digit years', { from: '9999-12-31' }, 400, 'INVALID_REQUEST'],
    ['a setting that is none', { stepps: 1 }, 400, 'INVALID_REQUEST'],
  ])('refuses %s', async (_what, body, status, code) => {
    const answer = await scheduler.post(PATH, { from: FROM, ...body });
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(answer.body.error.action).not.toBe('');
  });

  it('knows no locality that the dataset does not have', async () => {
    const manager = await api.signInAs('manager');
    const answer = await manager.post('/api/localities/OTHER/solves', { from: FROM });
    expect(answer.status).toBe(404);
    expect(answer.body.error.cause).toContain('OTHER');
  });

  it('has a solve only under its own locality', async () => {
    const { solveId } = await askSolve(scheduler);
    const manager = await api.signInAs('manager');
    for (const path of [solveId, `${solveId}/events`])
      expect((await manager.get(`/api/localities/OTHER/solves/${path}`)).status).toBe(404);
    expect((await manager.post(`/api/localities/OTHER/solves/${solveId}/cancel`)).status).toBe(404);
  });

  it('cancels a queued solve at once and asks a running one to stop', async () => {
    const { solveId } = await askSolve(scheduler);
    const cancelled = await scheduler.post(`${PATH}/${solveId}/cancel`);
    expect(cancelled.body).toMatchObject({ state: 'cancelled', cancelAsked: true });
    const running = await claim();
    const asked = await scheduler.post(`${PATH}/${running.solveId}/cancel`);
    expect(asked.body).toMatchObject({ state: 'running', cancelAsked: true });
    expect(await store.progress(running, point(1))).toBe('cancelled');
    await store.cancelled(running);
  });

  it('lists solves newest first, and reads one with its curve', async () => {
    const running = await claim();
    await store.started(running, { steps: 5000, shortages: [] });
    await store.progress(running, point(10));
    const [newest] = (await scheduler.get(PATH)).body as SolveBody[];
    expect(newest).toMatchObject({ solveId: running.solveId, state: 'running', steps: 5000, stepsDone: 10 });
    const { body } = await scheduler.get(`${PATH}/${running.solveId}`);
    expect(solveSnapshotSchema.parse(body)).toEqual(body);
    expect((body as SolveSnapshot).curve.map(({ step }) => step)).toEqual([10]);
    await store.cancelled(running);
  });

  it('streams a snapshot first, then progress, and ends with the solve', async () => {
    const { solveId } = await askSolve(scheduler);
    const events = await watch(solveId);
    expect(events.headers.get('content-type')).toContain('text/event-stream');
    const { data } = await snapshotOf(events);
    expect(solveSnapshotSchema.parse(data)).toEqual(data);
    await runSolve(api, solveId);
    await events.ended;
    const progress = events.events
      .filter(({ event }) => event === 'progress')
      .map((one) => one.data as SolveProgressBody);
    expect(progress.map((one) => solveProgressSchema.parse(one))).toEqual(progress);
    expect(progress.at(-1)?.solve).toMatchObject({ state: 'finished' });
    expect(progress.at(-1)?.solve.rotaId).not.toBeNull();
  });

  it('ends at once for a solve that has ended', async () => {
    const { solveId } = await askSolve(scheduler);
    await scheduler.post(`${PATH}/${solveId}/cancel`);
    const events = await watch(solveId);
    await events.ended;
    expect(events.events.map(({ event }) => event)).toEqual(['snapshot']);
  });

  it('tells each point once, however many come together', async () => {
    const running = await claim();
    const events = await watch(running.solveId);
    await snapshotOf(events);
    for (let step = 1; step <= 20; step++) await store.progress(running, point(step));
    await store.cancelled(running);
    await events.ended;
    const told = events.events.slice(1).map(({ data }) => data as SolveProgressBody);
    expect(told.flatMap(({ points }) => points.map(({ step }) => step))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    // Twenty notices within milliseconds are no twenty events.
    expect(told.length).toBeLessThan(10);
  });

  it('begins anew with a snapshot when another solver-worker takes the solve over', async () => {
    const first = await claim();
    await store.progress(first, point(7));
    const events = await watch(first.solveId);
    await snapshotOf(events);
    const second = (await store.claim(first.solveId))!;
    await store.progress(second, point(3));
    await events.until(({ event, data }) => event === 'snapshot' && (data as SolveSnapshot).attempt === 2);
    await store.cancelled(second);
    await events.ended;
  });

  it('ends when the session of who watches is ended', async () => {
    const running = await claim();
    const other = await api.signInAs('read-only', LOCALITY);
    const [mine, theirs] = await Promise.all([watch(running.solveId), watch(running.solveId, other)]);
    await Promise.all([snapshotOf(mine), snapshotOf(theirs)]);
    await other.post('/api/sign-out');
    await theirs.ended;
    expect((await other.get(`${PATH}/${running.solveId}/events`)).status).toBe(401);
    await store.progress(running, point(1));
    await mine.until(({ event }) => event === 'progress');
    await store.cancelled(running);
  });

  it('lets an account watch so many solves and no more', async () => {
    const running = await claim();
    const open = await Promise.all(Array.from({ length: 13 }, () => watch(running.solveId)));
    expect(open.map(({ status }) => status).sort()).toEqual([...Array<number>(12).fill(200), 429]);
    await store.cancelled(running);
  });
});
