import { addDays, daysBetween, isLocalDate, mondayOf, weekdayIndex, weekdayOf } from './local-date';

describe('a local date', () => {
  it('is a real day of the calendar', () => {
    expect(isLocalDate('2028-02-29')).toBe(true);
    expect(isLocalDate('2026-12-31')).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-01-32',
    '2026-00-10',
    '2026-1-1',
    '01/02/2026',
    '2026-01-01T00:00',
    '',
  ])('is not %p', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  it('moves over months, years and clock changes', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-26', -2)).toBe('2026-10-24');
  });

  it('is so many days from another, fewer than none when that is earlier', () => {
    expect(daysBetween('2026-03-23', '2026-03-30')).toBe(7);
    expect(daysBetween('2026-10-26', '2026-10-19')).toBe(-7);
    expect(daysBetween('2027-12-31', '2028-12-31')).toBe(366);
  });

  it('has a weekday, Monday first', () => {
    expect([weekdayIndex('2026-03-02'), weekdayIndex('2026-03-08')]).toEqual([0, 6]);
    expect([weekdayOf('2026-03-02'), weekdayOf('2026-03-08')]).toEqual(['Mon', 'Sun']);
  });

  it('has a Monday on or before it', () => {
    expect([mondayOf('2026-03-02'), mondayOf('2026-03-08')]).toEqual(['2026-03-02', '2026-03-02']);
    expect(mondayOf('2026-01-01')).toBe('2025-12-29');
  });
});
