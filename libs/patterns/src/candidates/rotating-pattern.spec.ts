import { earlyAndLate } from './rotating-request';
import { toRotatingPattern } from './rotating-pattern';

const OFF = -1;
const TWO_WEEKS = [0, 0, 0, OFF, OFF, 0, OFF, 1, 1, 1, 1, OFF];

describe('the pattern of a rotating rota', () => {
  const pattern = toRotatingPattern(TWO_WEEKS, earlyAndLate(360));

  it('has the shift of each day in its week, that of the weekend on both of its days', () => {
    expect(pattern.shifts.slice(3, 5).map(({ weekday }) => weekday)).toEqual([5, 6]);
    expect([pattern.cycleWeeks, pattern.shifts.length]).toEqual([2, 9]);
    expect(pattern.shifts[5]).toEqual({ week: 2, weekday: 1, start: 960, end: 1320, kind: 'core' });
  });

  it('has a name that says what it is', () => {
    expect(pattern.name).toBe('Rotation over 2 weeks, 07:30–13:30 and 16:00–22:00, 27 h');
    expect([pattern.origin, pattern.family]).toEqual(['rotating', 'early and late in turn']);
  });

  it('has one id, in whatever week the rota starts', () => {
    const later = [...TWO_WEEKS.slice(6), ...TWO_WEEKS.slice(0, 6)];
    expect(toRotatingPattern(later, earlyAndLate(360)).workPatternId).toBe(pattern.workPatternId);
    expect(pattern.workPatternId).toMatch(/^R-2w-[0-9a-z]{5}$/);
  });

  it('is refused beyond twelve weeks, and for parts of weeks', () => {
    for (const days of [13 * 6, 10])
      expect(() => toRotatingPattern(new Int8Array(days), earlyAndLate(360))).toThrow('1 to 12 weeks');
  });
});
