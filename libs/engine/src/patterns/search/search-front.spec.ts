import { aRandomPatternProblem, type PatternShape } from '../../testing/a-random-pattern-problem';
import { dealTablesOf } from '../../testing/deal-tables-of';
import { leastPatternCost } from '../../testing/least-pattern-cost';
import { runPatternTask } from './pattern-task';
import {
  type FrontSearchProgress,
  type FrontSolution,
  type PatternTaskPool,
  searchFront,
} from './search-front';

const POOL: PatternTaskPool = { run: async (task, onNews) => runPatternTask(task, onNews ? { onNews } : {}) };
const SETTINGS = { kMin: 1, kMax: 3, seconds: 0, seed: 7 };
const SEEDS = [1, 2];

function search(seed: number, shape: Partial<PatternShape> = {}, settings = SETTINGS, pool = POOL) {
  const problem = aRandomPatternProblem(seed, shape);
  return searchFront(problem, dealTablesOf(problem, seed), settings, pool);
}

describe('the front search', () => {
  it('finds the best catalogue of nearly every tiny problem, and never costs less than the best', async () => {
    let exact = 0;
    for (const seed of SEEDS) {
      const problem = aRandomPatternProblem(seed);
      for (const { patterns, cost } of (await search(seed)).points) {
        const least = leastPatternCost(problem, patterns);
        expect(cost).toBeGreaterThan(least - 1e-6);
        if (cost < least + 1e-6) exact++;
      }
    }
    expect(exact).toBeGreaterThanOrEqual(5);
  });

  it('never costs more with one pattern more, holds no more patterns than allowed, and no bound above its cost', async () => {
    for (const seed of [2]) {
      const { points } = await search(seed, { candidates: 14, classes: 10, groups: 3 });
      expect(points.map(({ patterns }) => patterns)).toEqual([1, 2, 3]);
      points.forEach((point, at) => {
        expect(point.open.length).toBeLessThanOrEqual(point.patterns);
        expect(point.lowerBound).toBeLessThanOrEqual(point.cost);
        expect(point.dealtCost).toBeGreaterThan(point.cost - 1e-6);
        if (at > 0) expect(point.cost).toBeLessThanOrEqual(points[at - 1]!.cost);
      });
    }
  });

  it('gives the same front for the same seed, in whatever order the tasks end', async () => {
    const later: PatternTaskPool = {
      run: async (task) => {
        // Every other task ends many turns later.
        const turns = task.kind === 'improve' && task.patterns % 2 === 0 ? 50 : 1;
        for (let turn = 0; turn < turns; turn++) await Promise.resolve();
        return runPatternTask(task);
      },
    };
    const shape = { candidates: 14, classes: 10, groups: 3 };
    const first = await search(3, shape);
    expect(await search(3, shape, SETTINGS, later)).toEqual(first);
  });

  it('has the fixed patterns in every catalogue, and begins with their number', async () => {
    const { points } = await search(4, { fixed: 2 });
    expect(points.map(({ patterns }) => patterns)).toEqual([2, 3]);
    for (const { open } of points) expect(open).toEqual(expect.arrayContaining([0, 1]));
  });

  it('looks for one size alone when asked, and stops soon when told', async () => {
    const one = await search(5, {}, { ...SETTINGS, kMin: 3 });
    expect(one.points.map(({ patterns }) => patterns)).toEqual([3]);
    const problem = aRandomPatternProblem(5);
    const dealing = dealTablesOf(problem, 5);
    const hooks = { shouldStop: () => true };
    const stopped: FrontSolution = await searchFront(
      problem,
      dealing,
      SETTINGS,
      { run: async (task) => runPatternTask(task, hooks) },
      hooks,
    );
    expect(stopped.points).toHaveLength(3);
  });

  it('tells what is best so far, stage by stage', async () => {
    const told: FrontSearchProgress[] = [];
    const problem = aRandomPatternProblem(6);
    await searchFront(problem, dealTablesOf(problem, 6), SETTINGS, POOL, {
      onProgress: (progress) => told.push(progress),
    });
    const stages = [...new Set(told.map(({ stage }) => stage))];
    expect(stages).toEqual(['preview', 'bound', 'search', 'polish', 'dealing']);
    expect(told.every(({ done, best }) => done > 0 && done <= 1 && best.length === 3)).toBe(true);
  });
});
