import fc from 'fast-check';
import { Random } from '../../random';
import { aRandomProblem, aRotaProblem, aRotaState, findFaults } from '../../testing';
import type { RotaProblem } from '../problem';
import { scoreOf, totalOf } from '../score';
import { searchRota } from '../search';
import { DEFAULT_SEARCH } from '../settings';
import { loadSolution, type RotaSolution, toSolution } from '../solution';
import { mergeParts } from './merge-parts';
import { PartBuilder } from './part-builder';
import { splitRota } from './split-rota';

const search = (problem: RotaProblem, seed: number, steps: number, start?: RotaSolution) =>
  searchRota(problem, { ...DEFAULT_SEARCH, seed, steps }, {}, start);
const fields = ['legRoute', 'visitStart', 'visitOption', 'visitFrom', 'visitTo'] as const;

describe('merging parts', () => {
  it('gives the same rota where no part has changed anything', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const problem = aRandomProblem(seed);
        const solution = search(problem, seed, 20).last;
        const parts = splitRota(problem, solution, 3, new Random(seed));
        const merged = mergeParts(
          problem,
          solution,
          parts,
          parts.map(({ start }) => start),
        );
        for (const field of fields) expect([...merged[field]]).toEqual([...solution[field]]);
        expect(loadSolution(problem, merged).cost).toBe(solution.cost);
      }),
      { numRuns: 30 },
    );
  });

  it('gives a rota that keeps every rule, at its full score, however the parts were searched', () => {
    let halves = 0;
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 2, max: 4 }), (seed, count) => {
        const problem = aRandomProblem(seed, { workers: 10 });
        let solution = search(problem, seed, 10).last;
        for (const round of [0, 1, 2]) {
          const parts = splitRota(problem, solution, count, new Random(seed, round));
          halves += parts.reduce((sum, { legs }) => sum + legs.filter((leg) => leg < 0).length, 0);
          const found = parts.map((part) => search(part.problem, seed, 40, part.start).last);
          solution = mergeParts(problem, solution, parts, found);
          expect(findFaults(problem, solution)).toEqual([]);
          const state = loadSolution(problem, solution);
          expect(state.cost).toBe(totalOf(scoreOf(state)));
          solution = toSolution(state);
        }
      }),
      { numRuns: 30 },
    );
    expect(halves).toBeGreaterThan(0);
  });

  it('says where the breaks lie, in legs of the whole', () => {
    const worker = { routes: [{ from: 0, to: 400, break: 20 }] };
    const problem = aRotaProblem({
      workers: [worker, worker],
      visits: [0, 100, 0, 100].map((from) => ({ place: 0, from, to: from })),
    });
    const solution = toSolution(
      aRotaState(problem, [
        [0, 1],
        [2, 3],
      ]),
    );
    const parts = cutBetween(problem, solution);
    const found = parts.map((part) => toSolution(loadSolution(part.problem, part.start)));
    expect([...mergeParts(problem, solution, parts, found).routeBreakLeg]).toEqual([2, 6]);
  });

  it('leaves a part as it was that lost its half of a double-up', () => {
    const worker = { routes: [[0, 400] as const] };
    const problem = aRotaProblem({
      workers: [worker, worker],
      visits: [
        { place: 0, from: 0, to: 200, workers: 2 },
        { place: 0, from: 300, to: 350 },
      ],
    });
    const double = { visit: 0, at: 100 };
    const solution = toSolution(aRotaState(problem, [[double, 1], [double]]));
    const parts = cutBetween(problem, solution);
    const lost = parts.map(({ start }) => ({ ...start, legRoute: start.legRoute.map(() => -1) }));
    const merged = mergeParts(problem, solution, parts, lost);
    expect([...merged.legRoute]).toEqual([...solution.legRoute]);
  });
});

/** One part for each of two workers. */
function cutBetween(problem: RotaProblem, solution: RotaSolution) {
  const people = new Int32Array(problem.personCount);
  return [0, 1].map((part) =>
    new PartBuilder(problem, solution, Int32Array.from([0, 1]), people, part).build(),
  );
}
