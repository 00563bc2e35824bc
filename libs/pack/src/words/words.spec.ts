import { TURNS } from '../testing/a-pack-request';
import { dayText, instantText } from './days';
import { changeText, decimal, plural, valueText } from './numbers';
import { wordCycle, wordShift } from './word-cycle';

describe('numbers', () => {
  it('shows decimals that matter, and minus as a minus', () => {
    expect([decimal(1282), decimal(0.05, 2), decimal(-1.25), decimal(-0.01)]).toEqual([
      '1,282',
      '0.05',
      '−1.3',
      '0',
    ]);
    expect([plural(1, 'week'), plural(1.04, 'week'), plural(0, 'week')]).toEqual([
      '1 week',
      '1 week',
      '0 weeks',
    ]);
  });

  it('says a range only where rotas differ', () => {
    expect(valueText({ mean: 14.93, least: 14.2, most: 15.31 }, 'count')).toBe('14.9 (14.2 to 15.3)');
    expect(valueText({ mean: 1000, least: 1000, most: 1000 }, 'pounds')).toBe('£1,000');
  });

  it('says changes with their sign', () => {
    expect([changeText(2, 3.5), changeText(3.5, 2), changeText(2, 2.04)]).toEqual([
      '+1.5',
      '−1.5',
      'no change',
    ]);
  });
});

describe('days', () => {
  it('writes a day out', () => {
    expect(dayText('2027-01-04')).toBe('Monday 4 January 2027');
    expect(instantText('2026-11-22T02:13:00.000Z')).toBe('Sunday 22 November 2026, 02:13 UTC');
  });
});

describe('wordCycle', () => {
  it('says alike weeks and days together', () => {
    expect(wordCycle(TURNS)).toEqual([
      'Week 1: Monday to Wednesday, Saturday and Sunday 07:00–13:00.',
      'Week 2: Monday to Friday 16:00–22:00; Sunday 16:00–22:00 if asked.',
    ]);
    const alike = { cycleWeeks: 2, shifts: [1, 2].map((week) => ({ ...TURNS.shifts[0]!, week })) };
    expect(wordCycle(alike)).toEqual(['Weeks 1 and 2: Monday 07:00–13:00.']);
  });

  it('says where a shift ends on the next day', () => {
    expect(wordShift({ start: 1320, end: 1830, kind: 'core' })).toBe('22:00–06:30 next day');
  });
});
