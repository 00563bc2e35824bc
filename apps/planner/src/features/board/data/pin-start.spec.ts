import { pinStart } from './pin-start';

describe('pinStart', () => {
  it('is the clock on the day', () => {
    expect(pinStart('2026-03-24', 1, { start: 1440 + 510, startClock: '08:30' })).toBe('2026-03-24T08:30');
    expect(pinStart('2026-03-24', 1, { start: 1440 + 1320, startClock: '22:00' })).toBe('2026-03-24T22:00');
  });

  it('is on the day after for a night duty past midnight', () => {
    expect(pinStart('2026-03-24', 1, { start: 2880 + 75, startClock: '01:15' })).toBe('2026-03-25T01:15');
  });

  it('holds when the clock has changed since the period began', () => {
    // After the hour that is lost on 29 March, 08:30 is one elapsed hour earlier, and 01:15 of the next day too.
    expect(pinStart('2026-03-29', 6, { start: 6 * 1440 + 450, startClock: '08:30' })).toBe(
      '2026-03-29T08:30',
    );
    expect(pinStart('2026-03-29', 6, { start: 7 * 1440 + 15, startClock: '01:15' })).toBe('2026-03-30T01:15');
  });
});
