import fc from 'fast-check';
import { ModelBuilder } from '../../milp/model-builder';
import { openHighs, solveMilp } from '../../milp/solve-milp';
import { aRandomPatternProblem } from '../../testing/a-random-pattern-problem';
import { leastCostOfOpen, leastPatternCost } from '../../testing/least-pattern-cost';
import type { PatternProblem } from '../problem';
import {
  boundCatalogue,
  boundFront,
  type BoundPoint,
  type BoundSettings,
  toLowerBounds,
} from './bound-front';

const QUICK: BoundSettings = {
  first: 150,
  next: 60,
  suggestions: 2,
  dive: 5,
  splits: 6,
  tries: 2,
  trial: 5,
  branch: 15,
  goodGap: 0,
};

/** The linear relaxation with places limited by open candidates, whole. */
function toRelaxation(problem: PatternProblem, count: number) {
  const model = new ModelBuilder();
  const open = Array.from({ length: problem.candidates }, (_, p) =>
    model.addColumn(0, problem.fixed[p]!, 1, false),
  );
  const all = model.addRow(-Infinity, count);
  for (const column of open) model.add(all, column, 1);
  const coverRow = Array.from(problem.demand, (demand) => {
    const [cover, floor] = [model.addRow(demand, demand), model.addRow(problem.floor * demand, Infinity)];
    const points = (price: number) => price * problem.slotHours;
    model.add(cover, model.addColumn(points(problem.shortfallPrice), 0, Infinity, false), 1);
    model.add(cover, model.addColumn(points(problem.excessPrice), 0, Infinity, false), -1);
    model.add(floor, model.addColumn(points(problem.floorPrice), 0, Infinity, false), 1);
    return [cover, floor];
  });
  for (let k = 0; k < problem.classes; k++) {
    const workers = problem.workersOfClass[k]!;
    const placed = model.addRow(workers, workers);
    const place = (cost: number, row: number) => {
      const column = model.addColumn(cost, 0, Infinity, false);
      model.add(placed, column, 1);
      for (let entry = problem.firstCover[row]!; entry < problem.firstCover[row + 1]!; entry++) {
        const slot = problem.localityOfClass[k]! * problem.slots + problem.slotOfCover[entry]!;
        for (const line of coverRow[slot]!) model.add(line, column, problem.shareOfCover[entry]!);
      }
      return column;
    };
    place(problem.keepCost[k]!, problem.keepRow[k]!);
    for (let choice = problem.firstChoice[k]!; choice < problem.firstChoice[k + 1]!; choice++) {
      const candidate = problem.candidateOfChoice[choice]!;
      const limit = model.addRow(-Infinity, 0);
      model.add(limit, place(problem.costOfChoice[choice]!, candidate), 1);
      model.add(limit, open[candidate]!, -workers);
    }
  }
  return model.toModel();
}

describe('the bound of a front', () => {
  it('is never above the least cost there is, for any number of patterns', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 2 }), (seed, fixed) => {
        const problem = aRandomPatternProblem(seed, { fixed });
        for (const { count, lowerBound } of boundFront(problem, [4, 3, 2], QUICK)) {
          expect(lowerBound).toBeLessThanOrEqual(leastPatternCost(problem, count) + 1e-9);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('is the least cost but for splitting workers, once it has branched enough', () => {
    const gaps = Array.from({ length: 8 }, (_, seed) => {
      const problem = aRandomPatternProblem(seed, { mostWorkers: 2 });
      const [point] = boundFront(problem, [2], { ...QUICK, first: 200, splits: 20 });
      const least = leastPatternCost(problem, 2);
      return (least - point!.lowerBound) / least;
    });
    expect(gaps.filter((gap) => gap < 0.1).length).toBeGreaterThanOrEqual(6);
  });

  it('is what keeping costs where nothing can be open', () => {
    const problem = aRandomPatternProblem(9);
    const shape = { candidates: 0, keptOnly: 7, fixed: 0 };
    const [none] = boundFront(problem, [0], QUICK);
    const [empty] = boundFront(aRandomPatternProblem(9, shape), [3], QUICK);
    const kept = leastPatternCost(problem, 0);
    expect(none!.lowerBound).toBeGreaterThan(0.98 * kept);
    expect(none!.lowerBound).toBeLessThanOrEqual(kept);
    expect(empty!.lowerBound).toBeGreaterThan(0);
    expect(empty!.suggestions).toEqual([[]]);
  });

  it('reaches the linear relaxation before it branches, and passes it after', async () => {
    const shape = { candidates: 16, classes: 30, slots: 24, mostWorkers: 6, localities: 2, groups: 3 };
    const problem = aRandomPatternProblem(4, shape);
    const relaxed = solveMilp(await openHighs(), toRelaxation(problem, 3), { seconds: 60, relativeGap: 0 });
    const [root] = boundFront(problem, [3], { ...QUICK, first: 700, splits: 0 });
    const [branched] = boundFront(problem, [3], { ...QUICK, first: 700, splits: 12 });
    expect(root!.lowerBound).toBeLessThanOrEqual(relaxed.objective + 1e-6);
    expect(root!.lowerBound).toBeGreaterThan(0.995 * relaxed.objective);
    expect(branched!.lowerBound).toBeGreaterThan(1.01 * relaxed.objective);
  });

  it('is the same every time', () => {
    const problem = aRandomPatternProblem(11, { candidates: 10, classes: 12 });
    expect(boundFront(problem, [5, 4, 3], QUICK)).toEqual(boundFront(problem, [3, 4, 5], QUICK));
  });

  it('tells its points, and stops when asked with what it has', () => {
    const problem = aRandomPatternProblem(11, { candidates: 10, classes: 12 });
    const told: BoundPoint[] = [];
    const points = boundFront(problem, [5, 4, 3], QUICK, {
      onPoint: (point) => told.push(point),
      shouldStop: () => told.length > 0,
    });
    expect(points.map(({ count }) => count)).toEqual([5]);
    expect(told).toEqual(points);
  });

  it('suggests open sets of at most so many that hold the fixed ones', () => {
    const problem = aRandomPatternProblem(4, { candidates: 10, classes: 12, fixed: 2 });
    for (const { count, suggestions } of boundFront(problem, [6, 4, 2], QUICK)) {
      for (const open of suggestions) {
        expect(open.length).toBeLessThanOrEqual(count);
        expect(open).toEqual(expect.arrayContaining([0, 1]));
      }
    }
  });

  it('holds for fewer patterns what it knows of more', () => {
    const point = (count: number, lowerBound: number) => ({
      count,
      lowerBound,
      prices: new Float32Array(0),
      suggestions: [],
    });
    const bounds = toLowerBounds([point(4, 70), point(1, 60), point(2, 90)], 5);
    expect([...bounds]).toEqual([90, 90, 90, 70, 70, -Infinity]);
  });
});

describe('the bound of a catalogue', () => {
  it('is below the best placement in it, and near', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const problem = aRandomPatternProblem(seed);
        const least = leastCostOfOpen(problem, [0, 1, 4]);
        const bound = boundCatalogue(problem, [0, 1, 4], 150);
        expect(bound).toBeLessThanOrEqual(least + 1e-9);
        expect(bound).toBeGreaterThan(least - 12);
      }),
      { numRuns: 12 },
    );
  });
});
