import { fitPxPerMinute, LEAST_PX_PER_MINUTE, toTimeScale, zoomBy } from './time-scale';

describe('toTimeScale', () => {
  const scale = toTimeScale(1800, 2820, 2);

  it('puts the first minute at the left end and the last at the right', () => {
    expect(scale.width).toBe(2040);
    expect([scale.toX(1800), scale.toX(2820)]).toEqual([0, 2040]);
  });

  it('draws on whole pixels', () => {
    expect(toTimeScale(0, 1440, 1.35).toX(7)).toBe(9);
  });
});

describe('fitPxPerMinute', () => {
  it('fills a wide track', () => {
    expect(fitPxPerMinute(360, 1360, 2000)).toBe(2);
  });

  it('never makes a visit of 18 minutes narrower than 24 pixels', () => {
    const fitted = fitPxPerMinute(360, 1860, 300);
    expect(fitted).toBe(LEAST_PX_PER_MINUTE);
    expect(18 * fitted).toBeGreaterThanOrEqual(24);
  });
});

describe('zoomBy', () => {
  it('goes to the next step, also from a fitted size between two', () => {
    expect(zoomBy(1.5, 1)).toBe(1.8);
    expect(zoomBy(1.5, -1)).toBe(1.35);
    expect(zoomBy(1.8, 1)).toBe(2.4);
  });

  it('stays at the ends', () => {
    expect(zoomBy(6, 1)).toBe(6);
    expect(zoomBy(1.35, -1)).toBe(1.35);
  });
});
