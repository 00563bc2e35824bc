import { aRecurringVisit } from '@homeround/domain/testing';
import { SLOTS_PER_DAY, toDemandCurve } from './demand-curve';

const sum = (curve: Float64Array) => curve.reduce((total, value) => total + value, 0);

describe('toDemandCurve', () => {
  it('needs one worker all through a half-hour visit at a fixed time', () => {
    const curve = toDemandCurve([aRecurringVisit(1, { earliestStart: 540, latestStart: 540 })], 0);
    expect(curve[18]).toBeCloseTo(1);
    expect(curve[SLOTS_PER_DAY + 18]).toBeCloseTo(1);
    expect(sum(curve)).toBeCloseTo(7);
  });

  it('spreads a visit over all the time in which it may take place', () => {
    const curve = toDemandCurve([aRecurringVisit(1, { earliestStart: 540, latestStart: 600 })], 0);
    expect([...curve.slice(17, 22)]).toEqual(
      [0, 1 / 3, 1 / 3, 1 / 3, 0].map((share) => expect.closeTo(share)),
    );
  });

  it('counts both workers of a double-up, and the way to it', () => {
    const curve = toDemandCurve([aRecurringVisit(1, { workers: 2, minutes: 30 })], 6);
    expect(sum(curve) * 30).toBeCloseTo(7 * 2 * 36);
  });

  it('counts a visit on any two of five days as two fifths on each', () => {
    const days = { kind: 'any', count: 2, weekdays: [0, 1, 2, 3, 4] } as const;
    const curve = toDemandCurve([aRecurringVisit(1, { days, earliestStart: 540, latestStart: 540 })], 0);
    expect(curve[18]).toBeCloseTo(0.4);
    expect(curve[5 * SLOTS_PER_DAY + 18]).toBe(0);
  });

  it('leaves out a visit that is over before the demo starts', () => {
    expect(sum(toDemandCurve([aRecurringVisit(1, { validTo: '2026-03-22' })], 0))).toBe(0);
  });
});
