import { type Highs, openHighs } from '../../milp/solve-milp';
import { aRandomPatternProblem } from '../../testing/a-random-pattern-problem';
import { leastCostOfOpen, leastPatternCost } from '../../testing/least-pattern-cost';
import { boundFront, DEFAULT_BOUND_SETTINGS } from '../bound/bound-front';
import { proveLeastCost } from './prove-least-cost';

const EXACT = { seconds: 60, relativeGap: 0 };

describe('proving the least cost', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await openHighs();
  });

  it('finds the best catalogue of tiny problems, as trying everything does', () => {
    for (let seed = 0; seed < 12; seed++) {
      const problem = aRandomPatternProblem(seed, { fixed: seed % 2 });
      for (const count of [1, 3]) {
        const found = proveLeastCost(highs, problem, count, { ...EXACT, whole: 'workers' });
        const least = leastPatternCost(problem, count);
        expect(found.isProved).toBe(true);
        expect(found.lowerBound).toBeCloseTo(least, 4);
        expect(found.cost).toBeCloseTo(least, 4);
        expect(found.open.length).toBeLessThanOrEqual(count);
        expect(leastCostOfOpen(problem, found.open)).toBeCloseTo(least, 4);
      }
    }
  });

  it('bounds from below where workers may be split, and above what relaxed patterns give', () => {
    for (let seed = 20; seed < 32; seed++) {
      const problem = aRandomPatternProblem(seed);
      const { lowerBound } = proveLeastCost(highs, problem, 2, { ...EXACT, whole: 'patterns' });
      const [relaxed] = boundFront(problem, [2], { ...DEFAULT_BOUND_SETTINGS, dive: 0 });
      expect(lowerBound).toBeLessThanOrEqual(leastPatternCost(problem, 2) + 1e-4);
      expect(lowerBound).toBeGreaterThanOrEqual(relaxed!.lowerBound - 1e-4);
    }
  });

  it('proves the same from whatever catalogue it begins with', () => {
    for (let seed = 40; seed < 46; seed++) {
      const problem = aRandomPatternProblem(seed);
      const settings = { ...EXACT, whole: 'workers', open: [seed % 5, (seed + 1) % 5] } as const;
      const { cost, lowerBound } = proveLeastCost(highs, problem, 2, settings);
      expect(cost).toBeCloseTo(leastPatternCost(problem, 2), 4);
      expect(lowerBound).toBeCloseTo(cost, 4);
    }
  });
});
