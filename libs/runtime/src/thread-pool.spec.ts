import { DEFAULT_SEARCH, type RotaProblem, searchRota, totalOf } from '@homeround/engine';
import { aRandomProblem, findFaults } from '@homeround/engine/testing';
import type { SearchNews, SearchTask } from '@homeround/solve';
import { ThreadPool } from './thread-pool';

const problem = aRandomProblem(3);
const task = (steps: number, changes: Partial<SearchTask> = {}): SearchTask => ({
  problem,
  settings: { ...DEFAULT_SEARCH, seed: 3, steps },
  slice: { from: 0, to: 1 },
  stream: 0,
  ...changes,
});
const searchHere = ({ problem: of, settings, start, slice, stream }: SearchTask) =>
  searchRota(of, settings, {}, start, slice, stream);
/** More than any test waits for: it must be stopped. */
const ENDLESS = 1_000_000_000;
const ignore = () => undefined;

/** Resolves with the first news of a search. */
function firstNews(pool: ThreadPool, signal?: AbortSignal) {
  let tell: (news: SearchNews) => void = ignore;
  const news = new Promise<SearchNews>((resolve) => (tell = resolve));
  return { news, result: pool.search(task(ENDLESS), tell, signal) };
}

describe('a pool of threads', () => {
  const open: ThreadPool[] = [];
  const openPool = (threads: number) => {
    open.push(new ThreadPool(threads));
    return open.at(-1)!;
  };
  // A thread that is left over would keep the tests from ending.
  afterEach(async () => {
    await Promise.all(open.splice(0).map((pool) => pool.close()));
  });

  it('finds what a search on this thread finds', async () => {
    const pool = openPool(2);
    expect(await pool.search(task(500), ignore)).toEqual(searchHere(task(500)));
  });

  it('goes on from a given rota, in its slice and stream', async () => {
    const pool = openPool(2);
    const start = searchHere(task(100)).last;
    const later = task(300, { start, slice: { from: 0.5, to: 1 }, stream: 7 });
    expect(await pool.search(later, ignore)).toEqual(searchHere(later));
  });

  it('runs two searches at once', async () => {
    const pool = openPool(2);
    const stop = new AbortController();
    const first = firstNews(pool, stop.signal);
    const second = firstNews(pool, stop.signal);
    // Neither ends before it is stopped: that both tell of themselves shows that they run side by side.
    const told = await Promise.all([first.news, second.news]);
    stop.abort();
    await Promise.all([first.result, second.result]);
    for (const { step, bestCost, score } of told) {
      expect(step).toBeGreaterThan(0);
      expect(bestCost).toBeGreaterThan(0);
      expect(totalOf(score)).toBe(bestCost);
    }
  });

  it('lets further searches wait for a thread', async () => {
    const pool = openPool(2);
    const problems = [1, 2, 3, 4, 5].map((seed) => aRandomProblem(seed));
    const tasks = problems.map((of: RotaProblem) => task(200, { problem: of }));
    const found = await Promise.all(tasks.map((one) => pool.search(one, ignore)));
    expect(found).toEqual(tasks.map(searchHere));
  });

  it('gives the best so far when a search is aborted', async () => {
    const pool = openPool(2);
    const stop = new AbortController();
    const { news, result } = firstNews(pool, stop.signal);
    await news;
    stop.abort();
    const { best, steps } = await result;
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(ENDLESS);
    expect(findFaults(problem, best)).toEqual([]);
  });

  it('gives a first rota when a search was aborted before it began', async () => {
    const pool = openPool(2);
    const { best, steps } = await pool.search(task(ENDLESS), ignore, AbortSignal.abort());
    expect(steps).toBe(0);
    expect(best).toEqual(searchHere(task(0)).best);
  });

  it('uses a thread again that was aborted', async () => {
    const single = openPool(1);
    await single.search(task(ENDLESS), ignore, AbortSignal.abort());
    expect((await single.search(task(100), ignore)).steps).toBe(100);
  });

  it('rejects the search of a thread that dies, and goes on', async () => {
    const single = openPool(1);
    const broken = single.search(task(10, { problem: {} as RotaProblem }), ignore);
    const waiting = single.search(task(100), ignore);
    // An error from a thread has another realm's class.
    await expect(broken).rejects.toMatchObject({ name: 'TypeError' });
    expect(await waiting).toEqual(searchHere(task(100)));
  });

  it('rejects a search that runs when the pool is closed', async () => {
    const pool = openPool(2);
    const { news, result } = firstNews(pool);
    await news;
    const rejected = expect(result).rejects.toThrow('a search thread ended early');
    await pool.close();
    await rejected;
  });
});
