import { DAYS, WEEKDAY, WEEKDAY_LIST } from './day-cells';

describe('day cells', () => {
  it('reads the days of a visit as people write them', () => {
    expect(DAYS.read('daily')).toEqual({ kind: 'fixed', weekdays: [0, 1, 2, 3, 4, 5, 6] });
    expect(DAYS.read('Mon  wed SUN')).toEqual({ kind: 'fixed', weekdays: [0, 2, 6] });
    expect(DAYS.read('any 2 of Mon Tue Wed')).toEqual({ kind: 'any', count: 2, weekdays: [0, 1, 2] });
    expect(DAYS.read('choice DC1')).toEqual({ kind: 'choice', dayChoiceId: 'DC1' });
  });

  it.each([
    '',
    'Monday',
    'Mon,Tue',
    'Mon Mon',
    'any 4 of Mon Tue Wed',
    'any 0 of Mon',
    'any of Mon',
    'choice',
    'choice a b',
  ])('refuses %j', (text) => {
    expect(DAYS.read(text)).toBeUndefined();
  });

  it.each(['daily', 'Tue Mon', 'any 1 of Sat Sun', 'choice DC1'])('writes %j as it was read', (text) => {
    expect(DAYS.write(DAYS.read(text)!)).toBe(text);
  });

  it('reads one weekday', () => {
    expect(WEEKDAY.read('Thu')).toBe(3);
    expect(WEEKDAY.read('Mon Tue')).toBeUndefined();
  });

  it('keeps the order of weekdays', () => {
    expect(WEEKDAY_LIST.read('Fri Mon')).toEqual([4, 0]);
  });
});
