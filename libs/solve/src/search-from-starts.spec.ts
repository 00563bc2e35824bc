import { toRotaProblem } from '@homeround/translate';
import { searchFromStarts } from './search-from-starts';
import type { SolveProgress } from './solve-rota';
import { aRandomInput, HerePool } from './testing';

const { problem } = toRotaProblem(aRandomInput(3));
const settings = { seed: 3, steps: 300, threads: 4 };

describe('a search from several starts', () => {
  it('takes the cheapest of them', async () => {
    const pool = new HerePool(4);
    const { solution } = await searchFromStarts(problem, settings, 4, { pool });
    const costs = await Promise.all(
      pool.tasks.map(async (task) => (await new HerePool(1).search(task, () => undefined)).best.cost),
    );
    expect(costs).toHaveLength(4);
    expect(new Set(costs).size).toBeGreaterThan(1);
    expect(solution.cost).toBe(Math.min(...costs));
  });

  it('gives the same rota whichever start is finished first', async () => {
    const once = await searchFromStarts(problem, settings, 4, { pool: new HerePool(4) });
    const other = await searchFromStarts(problem, settings, 4, { pool: new HerePool(4, 'last asked') });
    expect(other).toEqual(once);
  });

  it('is never worse with more starts', async () => {
    const cost = async (starts: number) =>
      (await searchFromStarts(problem, settings, starts, { pool: new HerePool(4) })).solution.cost;
    expect(await cost(4)).toBeLessThanOrEqual(await cost(2));
  });

  it('shows the cheapest of all starts so far', async () => {
    const shown: number[] = [];
    const onProgress = (progress: SolveProgress) => {
      if (progress.kind === 'step') shown.push(progress.cost);
    };
    await searchFromStarts(problem, { ...settings, steps: 600 }, 3, { pool: new HerePool(3), onProgress });
    expect(shown.length).toBeGreaterThanOrEqual(9);
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
  });
});
