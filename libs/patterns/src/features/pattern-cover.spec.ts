import fc from 'fast-check';
import { aCoreShift, anyPattern, aPatternOf } from '../testing/any-pattern';
import { coverOf, coverOfWeeks, type PatternCover } from './pattern-cover';

const listed = ({ slots, shares }: PatternCover) => [...slots].map((slot, at) => [slot, shares[at]]);

describe('cover', () => {
  it('counts the minutes of a quarter-hour that are worked', () => {
    // Monday 07:05–07:35: ten minutes of slot 28, all of 29, five of 30.
    const pattern = aPatternOf('A', [aCoreShift(0, 425, 455)]);
    expect(listed(coverOf(pattern))).toEqual([
      [28, 10 / 15],
      [29, 1],
      [30, 5 / 15],
    ]);
  });

  it('is the mean of the weeks of the cycle', () => {
    const pattern = aPatternOf(
      'A',
      [aCoreShift(1, 0, 15, 1), aCoreShift(1, 0, 15, 2), aCoreShift(1, 15, 30, 2)],
      4,
    );
    expect(listed(coverOf(pattern))).toEqual([
      [96, 0.5],
      [97, 0.25],
    ]);
  });

  it("goes on in the next week's Monday after Sunday midnight, and from the last week in the first", () => {
    const pattern = aPatternOf('A', [aCoreShift(6, 1425, 1455, 2)], 2);
    expect(coverOfWeeks(pattern).map(listed)).toEqual([[[0, 1]], [[671, 1]]]);
  });

  it('knows no flex shift', () => {
    expect(listed(coverOf(aPatternOf('A', [{ ...aCoreShift(0, 420, 480), kind: 'flex' }])))).toEqual([]);
  });

  it('adds up to the hours of the core shifts, in slots that ascend', () => {
    fc.assert(
      fc.property(anyPattern('A'), (pattern) => {
        const core = pattern.shifts.filter(({ kind }) => kind === 'core');
        const minutes = core.reduce((sum, { start, end }) => sum + end - start, 0);
        const cover = coverOf(pattern);
        const total = cover.shares.reduce((sum, share) => sum + share, 0);
        expect(total * 15 * pattern.cycleWeeks).toBeCloseTo(minutes, 6);
        expect([...cover.slots]).toEqual([...cover.slots].sort((a, b) => a - b));
      }),
    );
  });
});
