import fc from 'fast-check';
import { aRandomPatternProblem } from '../../testing/a-random-pattern-problem';
import { costOfCover, toSlotPrices } from '../bound/slot-term';
import { toChoiceGroups } from './choice-groups';
import { type RunCost, toRunCost } from './run-cost';
import { toSlotRuns } from './slot-runs';

const costAt = ({ withoutCover, pieces }: RunCost, cover: number): number => {
  let [left, cost] = [cover, withoutCover];
  for (const { width, slope } of pieces) {
    cost += Math.min(left, width) * slope;
    left -= Math.min(left, width);
  }
  return cost;
};

describe('the whole model', () => {
  it('costs a run of slots as its slots one by one, with slopes that never fall', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 40, noNaN: true }), (seed, cover) => {
        const problem = aRandomPatternProblem(seed, { slots: 12 });
        const cost = toRunCost(problem, 1, { from: 3, to: 9 });
        const prices = toSlotPrices(problem);
        const bySlot = problem.demand
          .slice(12 + 3, 12 + 9)
          .reduce((sum, demand) => sum + costOfCover(prices, cover, demand), 0);
        expect(costAt(cost, cover)).toBeCloseTo(bySlot, 6);
        const slopes = cost.pieces.map(({ slope }) => slope);
        slopes.slice(1).forEach((slope, at) => expect(slope).toBeGreaterThanOrEqual(slopes[at]! - 1e-9));
      }),
    );
  });

  it('cuts the week where a cover changes, and nowhere else', () => {
    const problem = {
      ...aRandomPatternProblem(1),
      ...{ rows: 2, slots: 8, firstCover: Int32Array.of(0, 4, 5) },
      ...{ slotOfCover: Int32Array.of(2, 3, 4, 6, 7), shareOfCover: Float64Array.of(0.5, 0.5, 1, 1, 1) },
    };
    expect(toSlotRuns(problem, new Set([0])).map(({ from }) => from)).toEqual([0, 2, 4, 5, 6, 7]);
    expect(toSlotRuns(problem, new Set([1]))).toEqual([
      { from: 0, to: 7 },
      { from: 7, to: 8 },
    ]);
  });

  it('groups candidates that somebody may choose between', () => {
    const problem = {
      ...aRandomPatternProblem(1),
      ...{ candidates: 5, classes: 3, firstChoice: Int32Array.of(0, 2, 4, 5) },
      candidateOfChoice: Int32Array.of(0, 2, 2, 4, 3),
    };
    expect(toChoiceGroups(problem).map((group) => [...group].sort())).toEqual([[0, 2, 4], [1], [3]]);
  });
});
