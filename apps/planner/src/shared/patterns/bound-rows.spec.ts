import { DEFAULT_PATTERN_SETTINGS } from '@homeround/domain';
import { BOUND_ROWS, fromShownBound, toShownBound, wordBound, wordBounds } from './bound-rows';

const rowOf = (key: string) => BOUND_ROWS.find((row) => row.key === key)!;

describe('bounds of patterns', () => {
  it('are all there, once each', () => {
    expect(BOUND_ROWS.map(({ key }) => key).sort()).toEqual(
      Object.keys(DEFAULT_PATTERN_SETTINGS.bounds).sort(),
    );
  });

  it('are typed in hours and sent in minutes', () => {
    expect(toShownBound(rowOf('longestShift'), 630)).toBe(10.5);
    expect(fromShownBound(rowOf('longestShift'), 10.5)).toBe(630);
    expect(fromShownBound(rowOf('daysInARow'), 6)).toBe(6);
  });

  it('lie within their limits unless a manager changes them', () => {
    for (const row of BOUND_ROWS) {
      const shown = toShownBound(row, DEFAULT_PATTERN_SETTINGS.bounds[row.key]);
      expect(shown).toBeGreaterThanOrEqual(row.least);
      expect(shown).toBeLessThanOrEqual(row.most);
    }
  });

  it('are said with their unit', () => {
    expect(wordBound(rowOf('daysInARow'), 1)).toBe('1 day');
    expect(wordBound(rowOf('weekendsInFour'), 1.5)).toBe('1.5 weekends');
    expect(wordBounds({ longestDay: 780, daysInARow: 6 })).toEqual([
      'Most days in a row: 6 days',
      'Longest day: 13 hours',
    ]);
  });
});
