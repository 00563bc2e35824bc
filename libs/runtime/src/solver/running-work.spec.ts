import type { RotaInput } from '@homeround/domain';
import {
  freezeInput,
  freezeRota,
  runStoredSolve,
  type SearchPool,
  type SolveOutcome,
} from '@homeround/solve';
import { aRandomInput, HerePool, MemorySolveStore } from '@homeround/solve/testing';
import { ThreadPool } from '../thread-pool';
import { RunningWork } from './running-work';
import { SharedThreads } from './thread-shares';

const toSolvedRota = ({ period }: RotaInput, { rota, findings }: SolveOutcome) => ({
  period,
  rota: freezeRota(rota),
  figures: {},
  findings,
  shortages: [],
});
const aStore = (steps: number) =>
  new MemorySolveStore({ solveId: 'S', input: freezeInput(aRandomInput(2)), seed: 1, threads: 1, steps });
const running = (store: MemorySolveStore, pool: SearchPool) =>
  new RunningWork({
    shares: new SharedThreads(pool.threads),
    threadsOf: async () => 1,
    run: (id, signal) => runStoredSolve(id, { store, pool, toSolvedRota, signal }),
  });
/** More than any test waits for: it must be stopped. */
const ENDLESS = 1_000_000_000;

describe('the solves that run in a process', () => {
  const pool = new ThreadPool(1);
  afterAll(() => pool.close());

  /** Resolves when the search is under way. */
  function begin(store: MemorySolveStore, work: RunningWork) {
    const underWay = new Promise<void>((resolve) => (store.onPoint = () => resolve()));
    return { underWay, end: work.run('S') };
  }

  it('run once, however often they are asked for', async () => {
    const store = aStore(3000);
    const work = running(store, new HerePool(1));
    expect(await Promise.all([work.run('S'), work.run('S')])).toEqual(['finished', 'finished']);
    expect(store.attempt).toBe(1);
    expect(work.ids()).toEqual([]);
  });

  it('can be cancelled in mid-search', async () => {
    const store = aStore(ENDLESS);
    const work = running(store, pool);
    const { underWay, end } = begin(store, work);
    await underWay;
    work.cancel('S');
    expect(await end).toBe('cancelled');
    expect(store.state).toBe('cancelled');
  });

  it('are left for another process when this one ends, and none begins', async () => {
    const store = aStore(ENDLESS);
    const work = running(store, pool);
    const { underWay, end } = begin(store, work);
    await underWay;
    await work.handOver();
    expect(await end).toBe('handed-over');
    expect(store.state).toBe('running');
    expect(await work.run('S')).toBe('handed-over');
    expect(store.attempt).toBe(1);
  });

  it('wait for a thread, and stay queued meanwhile', async () => {
    const store = aStore(ENDLESS);
    const work = running(store, pool);
    const { underWay, end } = begin(store, work);
    await underWay;
    const waiting = work.run('other');
    expect(work.ids()).toEqual(['S', 'other']);
    expect(store.asked).toEqual(['S']);
    work.cancel('S');
    expect(await end).toBe('cancelled');
    expect(await waiting).toBe('nothing-to-do');
  });

  it('does nothing at the cancel of a solve that does not run here', () => {
    const work = running(aStore(10), new HerePool(1));
    expect(() => work.cancel('other')).not.toThrow();
  });
});
