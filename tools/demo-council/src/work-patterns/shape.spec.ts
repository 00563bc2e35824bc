import type { PatternShift } from '@homeround/domain';
import { keepsTheLaw, runAround, shortestRest, toShape } from './shape';

const shift = (week: number, weekday: number, start: number, end: number): PatternShift => ({
  week,
  weekday,
  start,
  end,
  kind: 'core',
});
const days = (weekdays: readonly number[], start = 420, end = 780) =>
  toShape(
    1,
    weekdays.map((weekday) => shift(1, weekday, start, end)),
  );

describe('shortestRest', () => {
  it('looks from the last end of one day to the first start of the next', () => {
    const shape = toShape(1, [shift(1, 0, 420, 660), shift(1, 0, 960, 1200), shift(1, 1, 450, 700)]);
    expect(shortestRest(shape)).toBe(690);
  });

  it('goes round the cycle: Sunday evening to Monday morning', () => {
    expect(shortestRest(toShape(1, [shift(1, 0, 420, 780), shift(1, 6, 960, 1320)]))).toBe(540);
  });
});

describe('runAround', () => {
  it('counts days in a row on both sides, round the end of the cycle', () => {
    expect(runAround(0, new Set([1, 2, 6]), 7)).toBe(4);
    expect(runAround(4, new Set([1, 2, 6]), 7)).toBe(1);
  });

  it('counts no day twice when every day is worked', () => {
    expect(runAround(0, new Set([0, 1, 2]), 3)).toBe(3);
  });
});

describe('keepsTheLaw', () => {
  it('takes six mornings a week', () => {
    expect(keepsTheLaw(days([0, 1, 2, 3, 4, 5]))).toBe(true);
  });

  it('refuses seven days in a row', () => {
    expect(keepsTheLaw(days([0, 1, 2, 3, 4, 5, 6]))).toBe(false);
  });

  it('refuses ten hours of rest', () => {
    expect(keepsTheLaw(toShape(1, [shift(1, 0, 960, 1320), shift(1, 1, 480, 780)]))).toBe(false);
  });

  it('refuses more than 48 hours a week', () => {
    expect(keepsTheLaw(days([0, 1, 2, 3, 4], 420, 420 + 577))).toBe(false);
  });

  it('refuses shifts of one day that nearly touch', () => {
    expect(keepsTheLaw(toShape(1, [shift(1, 0, 420, 660), shift(1, 0, 690, 900)]))).toBe(false);
  });
});
