import fc from 'fast-check';
import { aRandomProblem, aRotaProblem, findFaults } from '../testing';
import type { RotaProblem } from './problem';
import { scoreOf, totalOf } from './score';
import { type SearchLook, searchRota } from './search';
import { DEFAULT_SEARCH, type SearchSettings } from './settings';
import { loadSolution } from './solution';

const settings = (steps: number, seed = 1): SearchSettings => ({ ...DEFAULT_SEARCH, seed, steps });
const seeds = fc.nat(100_000);
const costAfter = (problem: RotaProblem, steps: number, seed = 1) =>
  searchRota(problem, settings(steps, seed)).best.cost;

describe('the search', () => {
  it('gives the same rota for the same seed and steps', () => {
    const problem = aRandomProblem(3);
    const once = searchRota(problem, settings(300));
    expect(searchRota(problem, settings(300))).toEqual(once);
  });

  it('gives another rota for another seed or stream', () => {
    const problem = aRandomProblem(3, { workers: 12, people: 12 });
    const { best } = searchRota(problem, settings(20));
    expect(searchRota(problem, settings(20, 2)).best.legRoute).not.toEqual(best.legRoute);
    const otherStream = searchRota(problem, settings(20), {}, undefined, { from: 0, to: 1 }, 5);
    expect(otherStream.best.legRoute).not.toEqual(best.legRoute);
  });

  it('keeps every rule in the best rota and in the last', () => {
    fc.assert(
      fc.property(seeds, fc.nat(200), (seed, steps) => {
        const problem = aRandomProblem(seed);
        const { best, last } = searchRota(problem, settings(steps, seed));
        expect([...findFaults(problem, best), ...findFaults(problem, last)]).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('knows exactly what the best rota and the last cost', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const problem = aRandomProblem(seed);
        const { best, last } = searchRota(problem, settings(100, seed));
        for (const solution of [best, last])
          expect(totalOf(scoreOf(loadSolution(problem, solution)))).toBe(solution.cost);
      }),
      { numRuns: 30 },
    );
  });

  it('never ends dearer than it began', () => {
    fc.assert(
      fc.property(seeds, fc.nat(150), (seed, steps) => {
        const problem = aRandomProblem(seed);
        const { best, last } = searchRota(problem, settings(steps, seed));
        expect(best.cost).toBeLessThanOrEqual(costAfter(problem, 0, seed));
        expect(best.cost).toBeLessThanOrEqual(last.cost);
      }),
      { numRuns: 30 },
    );
  });

  it('mends what a first rota does badly', () => {
    const problem = aRandomProblem(11, { workers: 12, people: 12 });
    expect(costAfter(problem, 1000)).toBeLessThan(costAfter(problem, 0));
  });

  it('copes with nothing to do', () => {
    const { best, steps } = searchRota(
      aRotaProblem({ workers: [{ routes: [[0, 100]] }], visits: [] }),
      settings(10),
    );
    expect([best.cost, steps]).toEqual([0, 0]);
  });
});

describe('a search that is watched', () => {
  const problem = aRandomProblem(7);

  it('stops when asked and gives the best so far', () => {
    let asked = 0;
    const found = searchRota(problem, settings(100_000), { shouldStop: () => ++asked === 3 });
    expect(asked).toBe(3);
    expect(found.steps).toBeLessThan(100_000);
    expect(found.best.cost).toBeLessThanOrEqual(costAfter(problem, 0));
    expect(findFaults(problem, found.best)).toEqual([]);
  });

  it('has a first rota even if it is stopped at once', () => {
    const found = searchRota(problem, settings(100), { shouldStop: () => true });
    expect(found.steps).toBe(0);
    expect(found.best).toEqual(searchRota(problem, settings(0)).best);
  });

  it('shows its step and the best cost, which only falls', () => {
    const looks: SearchLook[] = [];
    searchRota(problem, settings(2000), { onLook: (look) => looks.push(look) });
    expect(looks.length).toBeGreaterThan(2);
    for (const [at, look] of looks.slice(1).entries()) {
      expect(look.step).toBeGreaterThan(looks[at]!.step);
      expect(look.bestCost).toBeLessThanOrEqual(looks[at]!.bestCost);
    }
  });

  it('can be asked for the score of the best', () => {
    const totals: [number, number][] = [];
    const onLook = ({ bestCost, toScore }: SearchLook) => totals.push([bestCost, totalOf(toScore())]);
    searchRota(problem, settings(1000), { onLook });
    for (const [best, total] of totals) expect(total).toBe(best);
  });

  it('is not changed by watching', () => {
    const watched = searchRota(problem, settings(600), {
      onLook: ({ toScore }) => toScore(),
      shouldStop: () => false,
    });
    expect(watched).toEqual(searchRota(problem, settings(600)));
  });
});

describe('a slice of the annealing', () => {
  const problem = aRandomProblem(21, { workers: 12, people: 12 });
  const extreme = { ...settings(400), startTemperature: 20_000, endTemperature: 0.001 };
  const start = searchRota(problem, settings(200)).last;
  const slice = (from: number, to: number) => searchRota(problem, extreme, {}, start, { from, to });

  it('goes on from the rota it is given', () => {
    expect(slice(0, 0.5).best.cost).toBeLessThanOrEqual(start.cost);
    const none = searchRota(problem, { ...extreme, steps: 0 }, {}, start);
    expect(none.best.cost).toBeLessThanOrEqual(start.cost);
  });

  it('wanders while the annealing is hot', () => {
    const { best, last } = slice(0, 0.01);
    expect(last.cost).toBeGreaterThan(best.cost + 1000);
  });

  it('only climbs down when it is cold', () => {
    const { best, last } = slice(0.99, 1);
    expect(last.cost).toBe(best.cost);
    expect(last.cost).toBeLessThan(start.cost);
  });
});
