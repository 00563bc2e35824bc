import { openNotices } from '../notices';
import type { Notice } from '../notify';
import { RotaStore } from '../rotas/rota-store';
import { aPoint, anAskedSolve, aSolvedRota } from '../testing/stored-rota';
import { openTestStore, type TestStore } from '../testing/test-store';
import { MOST_ATTEMPTS } from './claim-solve';
import { PostgresSolveStore } from './postgres-solve-store';
import type { SolveRecord } from './solve-record';

let store: TestStore;
let solves: PostgresSolveStore;
let solve: SolveRecord;
beforeEach(async () => {
  store = await openTestStore();
  solves = new PostgresSolveStore(store.dataSource);
  solve = await solves.ask(await anAskedSolve(store.dataSource, { by: BY }));
});
afterEach(() => store.close());

const BY = { accountId: 'a0000000-0000-4000-8000-000000000001', name: 'Ann Bell' };
const UNKNOWN = 'b0000000-0000-4000-8000-000000000009';
const FAILURE = { code: 'SOLVE_FAILED', cause: 'it broke', action: 'mend it', severity: 'refuse' as const };

const claimed = async () => (await solves.claim(solve.solveId))!;
const found = async () => (await solves.find(solve.solveId))!;

describe('asking', () => {
  it('stores the wish, queued', async () => {
    expect(solve).toMatchObject({
      localityId: 'L1',
      state: 'queued',
      from: '2026-03-23',
      days: 7,
      name: 'Week 13',
      settings: { seed: 7, threads: 2, steps: 1000, nearPublished: true },
      askedBy: BY,
      attempt: 0,
      cancelAsked: false,
      steps: null,
      rotaId: null,
      latest: null,
    });
    expect(await found()).toEqual(solve);
    expect(await solves.find(UNKNOWN)).toBeUndefined();
  });

  it('lists a locality’s solves, newest first', async () => {
    const second = await solves.ask(await anAskedSolve(store.dataSource, { name: 'second' }));
    await solves.ask(await anAskedSolve(store.dataSource, { localityId: 'L2' }));
    expect((await solves.list('L1', 10)).map(({ solveId }) => solveId)).toEqual([
      second.solveId,
      solve.solveId,
    ]);
    expect(await solves.list('L1', 1)).toEqual([second]);
  });
});

describe('claiming', () => {
  it('gives the frozen input and what the search needs', async () => {
    const { input, ...claim } = await claimed();
    expect(claim).toEqual({ solveId: solve.solveId, attempt: 1, seed: 7, threads: 2, steps: 1000 });
    expect([...input]).toEqual([1, 2, 3]);
    expect(await found()).toMatchObject({ state: 'running', attempt: 1 });
  });

  it('gives nothing for a solve that is unknown or has ended', async () => {
    expect(await solves.claim(UNKNOWN)).toBeUndefined();
    await solves.fail(await claimed(), FAILURE);
    expect(await solves.claim(solve.solveId)).toBeUndefined();
  });

  it('gives two claimants at once different attempts, and only the later one may write', async () => {
    const other = new PostgresSolveStore(await store.another());
    const claims = await Promise.all([claimed(), other.claim(solve.solveId)]);
    const [first, second] = claims.map((claim) => claim!).sort((a, b) => a.attempt - b.attempt);
    expect([first!.attempt, second!.attempt]).toEqual([1, 2]);
    expect(await solves.progress(first!, aPoint(100))).toBe('lost');
    expect(await solves.progress(second!, aPoint(100))).toBe('go-on');
  });

  it('records a running solve as cancelled when its solver-worker was lost after it was asked to stop', async () => {
    await claimed();
    await solves.askCancel(solve.solveId);
    expect(await solves.claim(solve.solveId)).toBeUndefined();
    expect(await found()).toMatchObject({ state: 'cancelled', attempt: 1 });
  });

  it('gives up a solve that has lost its solver-worker too often', async () => {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) await claimed();
    expect(await solves.claim(solve.solveId)).toBeUndefined();
    expect(await found()).toMatchObject({
      state: 'failed',
      attempt: MOST_ATTEMPTS,
      failure: { code: 'SOLVE_GIVEN_UP' },
    });
  });
});

describe('progress', () => {
  it('keeps the curve, the latest point and the steps', async () => {
    const claim = await claimed();
    await solves.started(claim, { steps: 3_000_000_000, shortages: ['too few on Monday'] });
    for (const step of [100, 200, 3_000_000_000]) await solves.progress(claim, aPoint(step));
    expect(await solves.curve(solve.solveId)).toEqual([aPoint(100), aPoint(200), aPoint(3_000_000_000)]);
    expect(await solves.curve(solve.solveId, 100)).toEqual([aPoint(200), aPoint(3_000_000_000)]);
    expect(await found()).toMatchObject({
      steps: 3_000_000_000,
      stepsDone: 3_000_000_000,
      latest: aPoint(3_000_000_000),
      shortages: ['too few on Monday'],
    });
  });

  it('begins a new curve with a new attempt', async () => {
    const lost = await claimed();
    await solves.progress(lost, aPoint(900));
    const claim = await claimed();
    expect(await found()).toMatchObject({ attempt: 2, stepsDone: 0, latest: null });
    await solves.progress(claim, aPoint(100));
    await solves.started(lost, { steps: 5, shortages: ['of the lost attempt'] });
    expect(await solves.curve(solve.solveId)).toEqual([aPoint(100)]);
    expect(await found()).toMatchObject({ steps: null, shortages: [] });
  });

  it('is the heartbeat', async () => {
    const claim = await claimed();
    const before = (await found()).heartbeatAt!;
    await solves.progress(claim, aPoint(100));
    expect((await found()).heartbeatAt!.getTime()).toBeGreaterThan(before.getTime());
    const [unfinished] = await solves.unfinished();
    expect(unfinished).toMatchObject({ solveId: solve.solveId, state: 'running', threads: 2 });
    expect(unfinished!.silentSeconds).toBeLessThan(5);
  });

  it('tells every process, and whoever runs it that it should stop', async () => {
    const notices = openNotices(store.database.appUrl);
    await notices.ready();
    const claim = await claimed();
    const heard: Notice[] = [];
    const stop = new Promise<void>((resolve) =>
      notices.on((notice) => {
        heard.push(notice);
        if (notice.kind === 'cancel') resolve();
      }),
    );
    await solves.progress(claim, aPoint(100));
    await solves.askCancel(solve.solveId);
    await stop;
    expect(heard).toContainEqual({ kind: 'solve', solveId: solve.solveId });
    expect(heard).toContainEqual({ kind: 'cancel', solveId: solve.solveId });
    await notices.close();
  });
});

describe('cancelling', () => {
  it('cancels a queued solve at once', async () => {
    const record = await solves.askCancel(solve.solveId);
    expect(record).toMatchObject({ state: 'cancelled', cancelAsked: true });
    expect(record!.endedAt).toBeInstanceOf(Date);
    expect(await solves.claim(solve.solveId)).toBeUndefined();
    expect(await solves.unfinished()).toEqual([]);
  });

  it('asks a running solve to stop at its next progress', async () => {
    const claim = await claimed();
    expect(await solves.askCancel(solve.solveId)).toMatchObject({ state: 'running', cancelAsked: true });
    expect(await solves.progress(claim, aPoint(100))).toBe('cancelled');
    await solves.cancelled(claim);
    expect(await found()).toMatchObject({ state: 'cancelled', rotaId: null });
  });

  it('leaves an ended solve as it is', async () => {
    await solves.fail(await claimed(), FAILURE);
    expect(await solves.askCancel(solve.solveId)).toMatchObject({ state: 'failed', cancelAsked: false });
    expect(await solves.askCancel(UNKNOWN)).toBeUndefined();
  });

  it('keeps no rota of a solve that was asked to stop before it finished', async () => {
    const claim = await claimed();
    await solves.askCancel(solve.solveId);
    expect(await solves.finish(claim, aSolvedRota())).toBe(false);
    expect(await found()).toMatchObject({ state: 'cancelled', rotaId: null });
    expect(await new RotaStore(store.dataSource).list('L1')).toEqual([]);
  });
});

describe('finishing', () => {
  it('leaves one draft with the input that it was made from', async () => {
    const rotas = new RotaStore(store.dataSource);
    const claim = await claimed();
    await solves.started(claim, { steps: 1000, shortages: [] });
    expect(await solves.finish(claim, aSolvedRota())).toBe(true);
    const { rotaId, state, stepsDone } = await found();
    expect({ state, stepsDone }).toEqual({ state: 'finished', stepsDone: 1000 });
    expect(await rotas.find('L1', rotaId!)).toMatchObject({
      state: 'draft',
      name: 'Week 13',
      from: '2026-03-23',
      days: 7,
      timeZone: 'Europe/London',
      version: null,
      revision: 1,
      madeBy: BY,
      solveId: solve.solveId,
      datasetId: solve.datasetId,
      figures: aSolvedRota().figures,
      findings: [{ rule: 'break', text: 'no break' }],
      shortages: ['too few on Monday'],
    });
    const frozen = (await rotas.frozen(rotaId!))!;
    expect([[...frozen.input], [...frozen.rota]]).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it('stores nothing of an attempt that is not the latest', async () => {
    const lost = await claimed();
    const claim = await claimed();
    expect(await solves.finish(lost, aSolvedRota({ rota: Uint8Array.of(9) }))).toBe(false);
    await solves.fail(lost, FAILURE);
    await solves.cancelled(lost);
    expect(await found()).toMatchObject({ state: 'running', attempt: 2 });
    expect(await solves.finish(claim, aSolvedRota())).toBe(true);
    expect(await solves.finish(lost, aSolvedRota())).toBe(false);
    expect(await new RotaStore(store.dataSource).list('L1')).toHaveLength(1);
  });

  it('answers the same again, storing nothing twice, when its first answer was lost on the way', async () => {
    const claim = await claimed();
    expect(await solves.finish(claim, aSolvedRota())).toBe(true);
    const { rotaId } = await found();
    expect(await solves.finish(claim, aSolvedRota())).toBe(true);
    expect((await new RotaStore(store.dataSource).list('L1')).map((rota) => rota.rotaId)).toEqual([rotaId]);
  });

  it('keeps why it failed', async () => {
    await solves.fail(await claimed(), FAILURE);
    expect(await found()).toMatchObject({ state: 'failed', failure: FAILURE, rotaId: null });
    expect(await solves.countByState()).toEqual([{ state: 'failed', solves: 1 }]);
  });
});

it('refuses to change a frozen input', async () => {
  const change = store.asOwner(`UPDATE frozen_input SET bytes = ''`);
  await expect(change).rejects.toMatchObject({ code: '23001' });
});
