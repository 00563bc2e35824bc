import fc from 'fast-check';
import { aCoreShift, anyPattern, aPatternOf } from '../testing/any-pattern';
import { inLetters, startedLater } from '../testing/in-letters';
import { timeDifference, toComparable } from './time-difference';

const between = (...patterns: Parameters<typeof toComparable>[0][]) => {
  const [a, b] = patterns.map(toComparable);
  return timeDifference(a!, b!, 15);
};
const at = (start: number, end: number, ...others: [number, number][]) =>
  aPatternOf(
    'A',
    [[start, end] as const, ...others].map(([from, to], day) => aCoreShift(day, from, to)),
  );

describe('the difference of two patterns', () => {
  it('is the largest of their starts and ends', () => {
    expect(between(at(420, 780, [420, 780]), at(425, 780, [420, 768]))).toBe(12);
  });

  it('is not there beyond a quarter of an hour', () => {
    expect(between(at(420, 780), at(435, 780))).toBe(15);
    expect(between(at(420, 780), at(436, 780))).toBeUndefined();
  });

  it('is not there for other days or other kinds', () => {
    expect(between(inLetters('EE-----'), inLetters('E-E----'))).toBeUndefined();
    const flex = { ...aCoreShift(0, 420, 780), kind: 'flex' as const };
    expect(between(at(420, 780), aPatternOf('B', [flex]))).toBeUndefined();
  });

  it('looks for the start of the cycle that suits best', () => {
    const pattern = inLetters('EE-----', 'TT-----', '--EE---');
    expect(between(pattern, startedLater(pattern, 2))).toBe(0);
  });

  it('lets cycles of other lengths meet', () => {
    const weekly = aPatternOf('A', [aCoreShift(0, 420, 780)]);
    const nearly = aPatternOf('B', [aCoreShift(0, 420, 780), aCoreShift(0, 430, 780, 2)], 2);
    expect(between(weekly, nearly)).toBe(10);
    expect(between(nearly, weekly)).toBe(10);
  });

  it('is nought from a pattern to itself, whenever its cycle starts', () => {
    fc.assert(
      fc.property(anyPattern('A'), fc.nat(6), (pattern, weeks) => {
        expect(between(pattern, startedLater(pattern, weeks))).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});
