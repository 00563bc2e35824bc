import { partsOf, rangeOf, thinCurve } from './curve-data';

const pointAt = (step: number, cost: number, parts: Record<string, number>) => ({
  step,
  seconds: step / 1000,
  cost,
  unallocated: 0,
  parts,
});

describe('the curve of a solve', () => {
  const curve = Array.from({ length: 1001 }, (_, step) =>
    pointAt(step, 5000 - step, { travel: 5000 - step, wishes: 0 }),
  );

  it('is thinned to what a chart can show, first and last kept', () => {
    const thin = thinCurve(curve, 100);
    expect(thin).toHaveLength(100);
    expect([thin[0], thin.at(-1)]).toEqual([curve[0], curve.at(-1)]);
  });

  it('is left alone when it is short', () => expect(thinCurve(curve.slice(0, 5))).toHaveLength(5));

  it('names the parts that cost anything, in the order in which planners read them', () => {
    const parts = partsOf([
      pointAt(0, 30, { travel: 10, unallocated: 20, wishes: 0 }),
      pointAt(1, 12, { travel: 8, unallocated: 0, wishes: 0, 'something-new': 4 }),
    ]);
    expect(parts).toEqual([
      { part: 'unallocated', first: 20, last: 0 },
      { part: 'travel', first: 10, last: 8 },
      { part: 'something-new', first: 0, last: 4 },
    ]);
  });

  it('cuts off the fall of the first moments and ends on round numbers', () => {
    const points = [25_000_000, ...Array.from({ length: 99 }, (_, index) => 3_300_000 - index * 8_000)];
    expect(rangeOf(points)).toEqual([2_500_000, 3_300_000]);
  });

  it('has a height even when nothing changes', () => {
    expect(rangeOf([7, 7, 7])).toEqual([7, 8]);
    expect(rangeOf([])).toEqual([0, 1]);
  });
});
