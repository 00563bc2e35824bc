import type { Catalogue, Front, FrontPoint, PatternInput } from '@homeround/domain';
import { totalPatternCost } from '@homeround/domain';
import { aCatalogue, aDemand, aPatternInput, aPatternWorker } from '../testing/build-pattern-input';
import { checkCatalogue } from './check-catalogue';
import { checkFront } from './check-front';

const input: PatternInput = aPatternInput({
  workers: [aPatternWorker(1), aPatternWorker(2, { workPatternId: 'LATE' }), aPatternWorker(3)],
  demand: [aDemand([{ weekday: 0, from: 7, to: 22, workers: 1 }])],
});

function aPoint(patterns: number, catalogue: Catalogue, changes: Partial<FrontPoint> = {}): FrontPoint {
  const { cost, dealtCost } = checkCatalogue(input, catalogue);
  return { ...catalogue, patterns, cost, dealtCost, lowerBound: totalPatternCost(cost) - 1, ...changes };
}

const ONE = aPoint(1, aCatalogue(['EARLY'], ['EARLY', 'LATE', 'EARLY']));
const TWO = aPoint(2, aCatalogue(['EARLY', 'LATE'], ['EARLY', 'LATE', 'EARLY']));
const findingsOf = (front: Front) =>
  checkFront(input, front).findings.map(({ kind, patterns }) => `${kind} ${patterns ?? ''}`);

describe('checkFront', () => {
  it('finds nothing in a front that says what is so', () => {
    const { points, findings } = checkFront(input, { points: [ONE, TWO] });
    expect(findings).toEqual([]);
    expect(points.map(({ cost }) => cost.individual)).toEqual([40, 0]);
  });

  it('finds costs that are not so, in either week', () => {
    const off = { ...TWO.cost, moved: 0.01 };
    expect(findingsOf({ points: [ONE, { ...TWO, cost: off }] })).toEqual(['cost-misstated 2']);
    expect(
      findingsOf({ points: [ONE, { ...TWO, dealtCost: { ...TWO.dealtCost, excess: Number.NaN } }] }),
    ).toEqual(['cost-misstated 2']);
  });

  it('allows for the rounding of long sums', () => {
    const near = { ...TWO.cost, excess: TWO.cost.excess * (1 + 1e-9) };
    expect(findingsOf({ points: [{ ...TWO, cost: near }] })).toEqual([]);
  });

  it('finds a bound above the cost', () => {
    const total = totalPatternCost(TWO.cost);
    expect(findingsOf({ points: [{ ...TWO, lowerBound: total }] })).toEqual([]);
    expect(findingsOf({ points: [{ ...TWO, lowerBound: total + 0.1 }] })).toEqual(['bound-above-cost 2']);
    expect(findingsOf({ points: [{ ...TWO, lowerBound: Number.NaN }] })).toEqual(['bound-above-cost 2']);
  });

  it('finds a bound between the typical week and the dealt one', () => {
    const turn = aPoint(1, aCatalogue(['TURN'], ['TURN', 'TURN', 'TURN']));
    const [typical, dealt] = [totalPatternCost(turn.cost), totalPatternCost(turn.dealtCost)];
    expect(dealt).toBeGreaterThan(typical + 1);
    expect(findingsOf({ points: [{ ...turn, lowerBound: typical + 1 }] })).toEqual(['bound-above-cost 1']);
  });

  it('finds a cost that rises with the number of patterns', () => {
    const worse = aPoint(2, aCatalogue(['LATE'], ['LATE', 'LATE', 'LATE']));
    expect(findingsOf({ points: [ONE, worse] })).toEqual(['cost-rises 2']);
  });

  it('finds points out of order', () => {
    expect(findingsOf({ points: [TWO, TWO] })).toEqual(['not-in-order 2']);
  });

  it('finds a point with more patterns than it was allowed', () => {
    expect(findingsOf({ points: [{ ...TWO, patterns: 1 }] })).toEqual(['too-many-patterns ']);
  });
});
