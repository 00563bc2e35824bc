import { checkRota, costOf } from '@homeround/check';
import type { RotaInput } from '@homeround/domain';
import { toRota, toRotaProblem } from '@homeround/translate';
import { searchInParts } from './search-in-parts';
import type { SolvePorts } from './solve-rota';
import { aRandomInput, HerePool } from './testing';

const STEPS = 1500;
const inputOf = (seed: number) => aRandomInput(seed, { people: 30, workers: 24, days: 7, slack: 60 });

/** A search in three parts: the rota, and what the search says of it. */
async function inParts(input: RotaInput, seed: number, ports: SolvePorts = { pool: new HerePool(3) }) {
  const { problem, names } = toRotaProblem(input);
  const found = await searchInParts(problem, { seed, steps: STEPS, threads: 3 }, 3, ports);
  const rota = toRota(problem, names, found.solution, { madeBy: 'test', seed, steps: STEPS, threads: 3 });
  return { rota, cost: found.solution.cost, steps: found.steps };
}

describe('a search in parts', () => {
  it.each([1, 2, 3, 4])('keeps every rule and the exact cost (input %i)', async (seed) => {
    const input = inputOf(seed);
    const { rota, cost } = await inParts(input, seed);
    expect(checkRota(input, rota)).toEqual([]);
    expect(cost).toBe(Object.values(costOf(input, rota)).reduce((sum, part) => sum + part, 0));
  });

  it('gives the same rota whichever part is finished first', async () => {
    const input = inputOf(5);
    const once = await inParts(input, 5);
    const other = await inParts(input, 5, { pool: new HerePool(3, 'last asked') });
    expect(JSON.stringify(other.rota)).toBe(JSON.stringify(once.rota));
  });

  it('gives another rota for another seed', async () => {
    const input = inputOf(5);
    expect((await inParts(input, 6)).rota.visits).not.toEqual((await inParts(input, 5)).rota.visits);
  });

  it('is better than the rota it begins with', async () => {
    const input = inputOf(6);
    const pool = new HerePool(3);
    const { cost } = await inParts(input, 6, { pool });
    const [construction] = pool.tasks;
    const first = await new HerePool(1).search(construction!, () => undefined);
    expect(cost).toBeLessThan(first.best.cost);
  });

  it('does the steps it was asked for, all parts together', async () => {
    const { steps } = await inParts(inputOf(7), 7);
    expect(Math.abs(steps - STEPS)).toBeLessThan(STEPS / 20);
  });

  it('shows a share of its steps that only grows', async () => {
    const shown: number[] = [];
    const onProgress: SolvePorts['onProgress'] = (progress) => {
      if (progress.kind === 'step') shown.push(progress.step / progress.steps);
    };
    await inParts(inputOf(8), 8, { pool: new HerePool(3), onProgress });
    expect(shown.length).toBeGreaterThan(10);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(shown.at(-1)).toBeLessThanOrEqual(1);
  });

  it('gives the best so far when it is stopped', async () => {
    const input = inputOf(9);
    const stop = new AbortController();
    let looks = 0;
    const onProgress = () => {
      if (++looks === 5) stop.abort();
    };
    const { rota, steps } = await inParts(input, 9, {
      pool: new HerePool(3),
      onProgress,
      signal: stop.signal,
    });
    expect(steps).toBeLessThan(STEPS * 0.9);
    expect(checkRota(input, rota)).toEqual([]);
  });
});
