import { isDue, toPoint } from './curve';

/** Points of a search that looks at itself every 50 ms. */
function countPoints(seconds: number): number {
  let last = -Infinity;
  let points = 0;
  for (let at = 0; at <= seconds * 1000; at += 50)
    if (isDue(at, last)) {
      last = at;
      points++;
    }
  return points;
}

describe('the curve of a solve', () => {
  it('has a point each quarter of a second at its beginning', () => {
    expect(countPoints(10)).toBe(41);
  });

  it('stays under 400 points for five minutes and under 600 for an hour', () => {
    expect(countPoints(300)).toBeLessThan(400);
    expect(countPoints(3600)).toBeLessThan(600);
  });

  it('knows no parts while a search runs in parts', () => {
    const step = { kind: 'step', step: 5, steps: 9, cost: 7, unallocated: 1 } as const;
    expect(toPoint(step, 1500)).toEqual({ step: 5, seconds: 1.5, cost: 7, unallocated: 1, parts: {} });
  });
});
