import { formatDay, formatLongDate, formatPeriod, formatShortDate } from './dates';

describe('dates in words', () => {
  it.each([
    ['2026-03-23', 7, '23 to 29 March 2026'],
    ['2026-03-30', 7, '30 March to 5 April 2026'],
    ['2026-12-28', 14, '28 December 2026 to 10 January 2027'],
    ['2026-03-29', 1, '29 March 2026'],
  ])('says %s for %d days as %s', (from, days, text) => expect(formatPeriod(from, days)).toBe(text));

  it('shows a local date as the day it is, wherever the browser stands', () => {
    expect(formatLongDate('2026-03-29')).toBe('Sunday 29 March 2026');
    expect(formatShortDate('2026-10-25')).toBe('Sun 25 Oct');
    expect(formatDay('2026-03-23')).toBe('Mon 23 March 2026');
  });
});
