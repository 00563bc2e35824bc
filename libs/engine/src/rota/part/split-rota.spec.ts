import fc from 'fast-check';
import { Random } from '../../random';
import { aRandomProblem, aSearchedState } from '../../testing';
import type { RotaProblem } from '../problem';
import { emptySolution, type RotaSolution, toSolution } from '../solution';
import { splitRota } from './split-rota';

function forRandomSplits(
  see: (split: { problem: RotaProblem; solution: RotaSolution; parts: ReturnType<typeof splitRota> }) => void,
) {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 4 }), (seed, count) => {
      const problem = aRandomProblem(seed, { workers: 12 });
      const solution = toSolution(aSearchedState(problem, seed, 3));
      see({ problem, solution, parts: splitRota(problem, solution, count, new Random(seed)) });
    }),
    { numRuns: 30 },
  );
}
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('splitting a rota', () => {
  it('gives every route to one part', () => {
    forRandomSplits(({ problem, parts }) => {
      expect(sorted(parts.flatMap(({ routes }) => [...routes]))).toEqual(upTo(problem.routeCount));
    });
  });

  it('gives every worker to one part', () => {
    forRandomSplits(({ problem, parts }) => {
      expect(parts.reduce((sum, part) => sum + part.problem.workerCount, 0)).toBe(problem.workerCount);
      for (const { problem: own, routes } of parts)
        routes.forEach((route, at) => {
          const mates = [...routes.keys()].filter((other) => own.routeWorker[other] === own.routeWorker[at]);
          for (const mate of mates)
            expect(problem.routeWorker[routes[mate]!]).toBe(problem.routeWorker[route]);
        });
    });
  });

  it('gives every allocated leg to the part of its route', () => {
    forRandomSplits(({ solution, parts }) => {
      const held = parts.flatMap(({ legs, routes, start }) =>
        [...legs].flatMap((leg, own) => {
          if (leg < 0 || start.legRoute[own]! < 0) return [];
          expect(routes[start.legRoute[own]!]).toBe(solution.legRoute[leg]);
          return [leg];
        }),
      );
      const allocated = [...solution.legRoute.keys()].filter((leg) => solution.legRoute[leg]! >= 0);
      expect(sorted(held)).toEqual(allocated);
    });
  });

  it('tries an unallocated visit in one part at most', () => {
    forRandomSplits(({ solution, parts }) => {
      const held = parts.flatMap(({ visits }) =>
        [...visits].filter((visit) => solution.visitOption[visit]! < 0),
      );
      expect(new Set(held).size).toBe(held.length);
    });
  });

  it('gives the parts about the same work', () => {
    forRandomSplits(({ problem, solution, parts }) => {
      const legs = (routes: Int32Array) => solution.legRoute.filter((route) => routes.includes(route)).length;
      const loads = parts.map(({ problem: own, routes }) => legs(routes) + own.workerCount);
      const ofWorker = upTo(problem.workerCount).map(
        (worker) =>
          1 + solution.legRoute.filter((route) => route >= 0 && problem.routeWorker[route] === worker).length,
      );
      const fair = loads.reduce((sum, load) => sum + load, 0) / parts.length;
      for (const load of loads) expect(Math.abs(load - fair)).toBeLessThanOrEqual(Math.max(...ofWorker));
    });
  });

  it('draws other borders each time, and the same for the same chance', () => {
    const problem = aRandomProblem(4, { workers: 12, people: 12 });
    const solution = toSolution(aSearchedState(problem, 4, 3));
    const borders = (seed: number) =>
      splitRota(problem, solution, 3, new Random(seed)).map(({ routes }) => [...routes]);
    expect(borders(1)).toEqual(borders(1));
    expect(new Set(upTo(10).map((seed) => JSON.stringify(borders(seed)))).size).toBeGreaterThan(1);
  });

  it('works on a rota in which nobody has anything', () => {
    const problem = aRandomProblem(4);
    const parts = splitRota(problem, emptySolution(problem, 0), 2, new Random(1));
    expect(parts.reduce((sum, { visits }) => sum + visits.length, 0)).toBe(problem.visitCount);
  });
});
