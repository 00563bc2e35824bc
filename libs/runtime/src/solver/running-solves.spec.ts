import type { RotaInput } from '@homeround/domain';
import { freezeInput, freezeRota, type SolveOutcome } from '@homeround/solve';
import { aRandomInput, HerePool, MemorySolveStore } from '@homeround/solve/testing';
import { ThreadPool } from '../thread-pool';
import { RunningSolves } from './running-solves';

const toSolvedRota = ({ period }: RotaInput, { rota, findings }: SolveOutcome) => ({
  period,
  rota: freezeRota(rota),
  figures: {},
  findings,
  shortages: [],
});
const aStore = (steps: number) =>
  new MemorySolveStore({ solveId: 'S', input: freezeInput(aRandomInput(2)), seed: 1, threads: 1, steps });
const threadsOf = async () => 1;
/** More than any test waits for: it must be stopped. */
const ENDLESS = 1_000_000_000;

describe('the solves that run in a process', () => {
  const pool = new ThreadPool(1);
  afterAll(() => pool.close());

  /** Resolves when the search is under way. */
  function begin(store: MemorySolveStore, running: RunningSolves) {
    const underWay = new Promise<void>((resolve) => (store.onPoint = () => resolve()));
    return { underWay, end: running.run('S') };
  }

  it('run once, however often they are asked for', async () => {
    const store = aStore(3000);
    const running = new RunningSolves({ store, pool: new HerePool(1), toSolvedRota, threadsOf });
    expect(await Promise.all([running.run('S'), running.run('S')])).toEqual(['finished', 'finished']);
    expect(store.attempt).toBe(1);
    expect(running.solveIds()).toEqual([]);
  });

  it('can be cancelled in mid-search', async () => {
    const store = aStore(ENDLESS);
    const running = new RunningSolves({ store, pool, toSolvedRota, threadsOf });
    const { underWay, end } = begin(store, running);
    await underWay;
    running.cancel('S');
    expect(await end).toBe('cancelled');
    expect(store.state).toBe('cancelled');
  });

  it('are left for another process when this one ends, and none begins', async () => {
    const store = aStore(ENDLESS);
    const running = new RunningSolves({ store, pool, toSolvedRota, threadsOf });
    const { underWay, end } = begin(store, running);
    await underWay;
    await running.handOver();
    expect(await end).toBe('handed-over');
    expect(store.state).toBe('running');
    expect(await running.run('S')).toBe('handed-over');
    expect(store.attempt).toBe(1);
  });

  it('wait for a thread, and stay queued meanwhile', async () => {
    const store = aStore(ENDLESS);
    const running = new RunningSolves({ store, pool, toSolvedRota, threadsOf });
    const { underWay, end } = begin(store, running);
    await underWay;
    const waiting = running.run('other');
    expect(running.solveIds()).toEqual(['S', 'other']);
    expect(store.asked).toEqual(['S']);
    running.cancel('S');
    expect(await end).toBe('cancelled');
    expect(await waiting).toBe('nothing-to-do');
  });

  it('does nothing at the cancel of a solve that does not run here', () => {
    const running = new RunningSolves({ store: aStore(10), pool: new HerePool(1), toSolvedRota, threadsOf });
    expect(() => running.cancel('other')).not.toThrow();
  });
});
