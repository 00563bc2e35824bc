import { aRotaProblem, aRotaState, type RotaSketch } from '../testing';
import { grantWishes } from './grant-wishes';
import { loadSolution } from './solution';
import type { Wish } from './wish';

const SHIFT = { routes: [[0, 400] as const] };
const granted = (sketch: RotaSketch, wishes: readonly Wish[]) => {
  const problem = aRotaProblem(sketch);
  const solution = grantWishes(problem, wishes);
  // Loading it proves that its routes fit together.
  loadSolution(problem, solution);
  return Array.from({ length: problem.visitCount }, (_, visit) =>
    [0, 1]
      .map((leg) => solution.legRoute[visit * 2 + leg]!)
      .filter((route) => route >= 0)
      .sort(),
  );
};
const wish = (visit: number, routes: readonly number[], start: number, option = visit): Wish => ({
  visit,
  option,
  routes,
  start,
});

describe('grantWishes', () => {
  it('puts visits where and when they are wished', () => {
    const visits = [
      { from: 0, to: 300, place: 0 },
      { from: 0, to: 300, place: 0 },
    ];
    const problem = aRotaProblem({ workers: [SHIFT, SHIFT], visits });
    const solution = grantWishes(problem, [wish(0, [1], 120), wish(1, [1], 40)]);
    const state = loadSolution(problem, solution);
    expect([...solution.legRoute]).toEqual([1, -1, 1, -1]);
    expect(state.absentCount).toBe(0);
  });

  it('leaves out what overlaps, is not allowed, or lies outside the window', () => {
    const at = (start: number) => ({ place: 0, from: start, to: start });
    const visits = [at(0), at(10), { ...at(100), takers: [1] }, at(200)];
    const wishes = [wish(0, [0], 0), wish(1, [0], 10), wish(2, [0], 100), wish(3, [0], 260)];
    expect(granted({ workers: [SHIFT, SHIFT], visits }, wishes)).toEqual([[0], [], [], []]);
  });

  it('grants a double-up both workers or none', () => {
    const visits = [{ place: 0, from: 50, to: 90, workers: 2 as const }];
    const workers = [SHIFT, SHIFT];
    expect(granted({ workers, visits }, [wish(0, [0, 1], 60)])).toEqual([[0, 1]]);
    expect(granted({ workers, visits }, [wish(0, [0], 60)])).toEqual([[]]);
    expect(granted({ workers, visits }, [wish(0, [0, 0], 60)])).toEqual([[]]);
  });

  it('leaves every other visit absent', () => {
    const visits = [{ place: 0 }, { place: 0 }].map((visit) => ({ ...visit, from: 0, to: 300 }));
    const problem = aRotaProblem({ workers: [SHIFT], visits });
    expect(loadSolution(problem, grantWishes(problem, [wish(1, [0], 5)])).absentCount).toBe(1);
    expect(aRotaState(problem, [[]]).absentCount).toBe(2);
  });
});
