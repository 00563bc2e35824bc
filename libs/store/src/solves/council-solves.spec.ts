import { anAskedSolve, aSolvedRota } from '../testing/stored-rota';
import { openTestStore, type TestStore } from '../testing/test-store';
import type { CouncilSolveRecord } from './council-solve-record';
import { PostgresSolveStore } from './postgres-solve-store';

let store: TestStore;
let solves: PostgresSolveStore;
let council: CouncilSolveRecord;
beforeEach(async () => {
  store = await openTestStore();
  solves = new PostgresSolveStore(store.dataSource);
  council = await ask();
});
afterEach(() => store.close());

async function ask(): Promise<CouncilSolveRecord> {
  const { from, days, settings, ...part } = await anAskedSolve(store.dataSource);
  const parts = ['L2', 'L1'].map((localityId) => ({ ...part, from, days, settings, localityId }));
  return solves.askCouncil({ from, days, settings, solves: parts });
}

const solveOf = (localityId: string) => council.solves.find((solve) => solve.localityId === localityId)!;
const finish = async (localityId: string) =>
  solves.finish((await solves.claim(solveOf(localityId).solveId))!, aSolvedRota());

it('asks one solve for each locality', () => {
  expect(council).toMatchObject({ state: 'queued', from: '2026-03-23', days: 7, totals: null });
  expect(council.solves.map(({ localityId, councilSolveId }) => [localityId, councilSolveId])).toEqual([
    ['L1', council.councilSolveId],
    ['L2', council.councilSolveId],
  ]);
});

it('asks all or nothing', async () => {
  const asked = await anAskedSolve(store.dataSource);
  const { from, days, settings } = asked;
  const wrong = { ...asked, datasetId: 'b0000000-0000-4000-8000-000000000009' };
  await expect(solves.askCouncil({ from, days, settings, solves: [asked, wrong] })).rejects.toThrow();
  expect(await solves.listCouncils(10)).toEqual([council]);
  expect(await solves.list('L1', 10)).toHaveLength(1);
});

it('runs as soon as one of its solves does', async () => {
  await solves.claim(solveOf('L2').solveId);
  expect(await solves.findCouncil(council.councilSolveId)).toMatchObject({ state: 'running' });
});

it('is not gathered while a solve is unfinished', async () => {
  await finish('L1');
  expect(await solves.gather(council.councilSolveId)).toMatchObject({ totals: null, endedAt: null });
  expect(await solves.ungathered()).toEqual([]);
});

it('sums what finished', async () => {
  await finish('L1');
  await finish('L2');
  expect(await solves.ungathered()).toEqual([council.councilSolveId]);
  const gathered = await solves.gather(council.councilSolveId);
  expect(gathered).toMatchObject({
    state: 'finished',
    totals: { localities: 2, visits: 80, unallocated: 2, findings: 0, workers: 6, people: 4 },
  });
  expect(await solves.gather(council.councilSolveId)).toEqual(gathered);
  expect(await solves.ungathered()).toEqual([]);
});

it('finishes with the localities that did', async () => {
  const failure = { code: 'SOLVE_FAILED', cause: 'it broke', action: 'mend it', severity: 'refuse' as const };
  await solves.fail((await solves.claim(solveOf('L1').solveId))!, failure);
  await finish('L2');
  expect(await solves.gather(council.councilSolveId)).toMatchObject({
    state: 'finished',
    totals: { localities: 1, visits: 40 },
  });
});

it('cancels every solve of it', async () => {
  const claim = (await solves.claim(solveOf('L1').solveId))!;
  const asked = (await solves.askCancelCouncil(council.councilSolveId))!;
  expect(asked.solves.map(({ state, cancelAsked }) => [state, cancelAsked])).toEqual([
    ['running', true],
    ['cancelled', true],
  ]);
  await solves.cancelled(claim);
  expect(await solves.gather(council.councilSolveId)).toMatchObject({
    state: 'cancelled',
    totals: { localities: 0, visits: 0 },
  });
});

it('is unknown by another id', async () => {
  expect(await solves.findCouncil('b0000000-0000-4000-8000-000000000009')).toBeUndefined();
  expect(await solves.gather('b0000000-0000-4000-8000-000000000009')).toBeUndefined();
});
