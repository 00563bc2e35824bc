import { toHourRows, wordHour } from './hour-rows';

describe('first response by hour', () => {
  it('puts the option beside today hour by hour', () => {
    const rows = toHourRows({ firstResponseByHour: [1, 2] }, { firstResponseByHour: [3, 4] });
    expect(rows).toEqual([
      { hour: 0, free: 1, today: 3 },
      { hour: 1, free: 2, today: 4 },
    ]);
    expect(toHourRows({ firstResponseByHour: [1] }, null)[0]!.today).toBeNull();
  });

  it('names the hours by the clock', () => {
    expect(wordHour(7)).toBe('07:00 to 08:00');
    expect(wordHour(23)).toBe('23:00 to 00:00');
  });
});
