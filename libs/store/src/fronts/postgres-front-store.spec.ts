import { openNotices } from '../notices';
import type { Notice } from '../notify';
import { anAskedFront, aPointOf, someFigures } from '../testing/stored-front';
import { eventually } from '../testing/eventually';
import { openTestStore, type TestStore } from '../testing/test-store';
import { MOST_FRONT_ATTEMPTS } from './claim-front';
import type { FrontRecord } from './front-record';
import { PostgresFrontStore } from './postgres-front-store';

let store: TestStore;
let fronts: PostgresFrontStore;
let front: FrontRecord;
beforeEach(async () => {
  store = await openTestStore();
  fronts = new PostgresFrontStore(store.dataSource);
  front = await fronts.ask(await anAskedFront(store.dataSource, { by: BY }));
});
afterEach(() => store.close());

const BY = { accountId: 'a0000000-0000-4000-8000-000000000001', name: 'Ann Bell' };
const UNKNOWN = 'b0000000-0000-4000-8000-000000000009';
const FAILURE = { code: 'FRONT_FAILED', cause: 'it broke', action: 'mend it', severity: 'refuse' as const };
const PROGRESS = {
  ...{ stage: 'search' as const, done: 0.5, kDone: 1, seconds: 3 },
  best: [{ patterns: 1, total: 12, lowerBound: null }],
};

const claimed = async () => (await fronts.claim(front.frontId))!;
const found = async () => (await fronts.find(front.frontId))!;

describe('asking for a front', () => {
  it('stores the wish, queued, with today’s patterns as an option', async () => {
    expect(front).toMatchObject({
      ...{ state: 'queued', name: 'First look', attempt: 0, cancelAsked: false, progress: null, askedBy: BY },
      settings: { kMin: 1, kMax: 3, seconds: 10, threads: 2, seed: 7 },
      counts: { workers: 4, localities: 1, candidates: 9 },
      baseline: someFigures(5),
    });
    expect(front.baselineOptionId).toMatch(/^[0-9a-f-]{36}$/);
    expect([...(await fronts.input(front.frontId))!]).toEqual([1, 2, 3]);
    expect(await fronts.threads(front.frontId)).toBe(2);
  });

  it('lists them, newest first', async () => {
    const second = await fronts.ask(await anAskedFront(store.dataSource, { name: 'Second' }));
    expect(await fronts.list(10)).toEqual([second, front]);
    expect(await fronts.list(1)).toEqual([second]);
    expect(await fronts.find(UNKNOWN)).toBeUndefined();
  });
});

describe('searching', () => {
  it('is claimed with the frozen input, and each claim is an attempt of its own', async () => {
    const { input, ...first } = await claimed();
    expect([...input]).toEqual([1, 2, 3]);
    expect(first).toEqual({
      ...{ frontId: front.frontId, attempt: 1, kMin: 1, kMax: 3, seconds: 10, threads: 2, seed: 7 },
    });
    const second = await claimed();
    expect(await fronts.progress(first, PROGRESS)).toBe('lost');
    expect(await fronts.progress(second, PROGRESS)).toBe('go-on');
    expect((await found()).progress).toEqual(PROGRESS);
    expect(await fronts.finish(first, [aPointOf(1)])).toBe(false);
    expect(await fronts.points(front.frontId)).toEqual([]);
  });

  it('keeps every point, and gives the same answer when asked to finish again', async () => {
    const claim = await claimed();
    expect(await fronts.finish(claim, [1, 2, 3].map(aPointOf))).toBe(true);
    expect(await fronts.finish(claim, [1, 2, 3].map(aPointOf))).toBe(true);
    const points = await fronts.points(front.frontId);
    expect(points.map(({ patterns }) => patterns)).toEqual([1, 2, 3]);
    expect(points[1]).toEqual({ patterns: 2, workPatternIds: ['G-0', 'G-1'], figures: someFigures(2) });
    expect(await found()).toMatchObject({ state: 'finished' });
    expect(await fronts.claim(front.frontId)).toBeUndefined();
  });

  it('is given up after so many lost solver-workers', async () => {
    for (let attempt = 1; attempt <= MOST_FRONT_ATTEMPTS; attempt++)
      expect(await claimed()).toMatchObject({ attempt });
    expect(await fronts.claim(front.frontId)).toBeUndefined();
    expect(await found()).toMatchObject({ state: 'failed', failure: { code: 'FRONT_GIVEN_UP' } });
  });

  it('fails with its fault', async () => {
    await fronts.fail(await claimed(), FAILURE);
    expect(await found()).toMatchObject({ state: 'failed', failure: FAILURE });
  });

  it('is found unfinished until it ends', async () => {
    expect(await fronts.unfinished()).toMatchObject([{ frontId: front.frontId, state: 'queued' }]);
    await fronts.cancelled(await claimed());
    expect(await fronts.unfinished()).toEqual([]);
  });
});

describe('cancelling a front', () => {
  it('ends a queued one at once', async () => {
    expect(await fronts.askCancel(front.frontId)).toMatchObject({ state: 'cancelled', cancelAsked: true });
    expect(await fronts.claim(front.frontId)).toBeUndefined();
  });

  it('asks a running one to stop, and keeps nothing of it', async () => {
    const claim = await claimed();
    expect(await fronts.askCancel(front.frontId)).toMatchObject({ state: 'running', cancelAsked: true });
    expect(await fronts.isCancelAsked(front.frontId)).toBe(true);
    expect(await fronts.progress(claim, PROGRESS)).toBe('cancelled');
    expect(await fronts.finish(claim, [aPointOf(1)])).toBe(false);
    expect(await found()).toMatchObject({ state: 'cancelled' });
    expect(await fronts.points(front.frontId)).toEqual([]);
  });

  it('tells every process', async () => {
    const notices = openNotices(store.database.appUrl);
    await notices.ready();
    const heard: Notice[] = [];
    notices.on((notice) => heard.push(notice));
    await claimed();
    await fronts.askCancel(front.frontId);
    const { frontId } = front;
    await eventually(() => heard.length >= 3);
    expect(heard).toEqual([
      { kind: 'front', frontId },
      { kind: 'front', frontId },
      { kind: 'cancel-front', frontId },
    ]);
    await notices.close();
  });
});
