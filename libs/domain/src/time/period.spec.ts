import { isTimeZone, toPeriodClock } from './period';

const clockOf = (from: string, days = 7, timeZone = 'Europe/London') =>
  toPeriodClock({ from, days, timeZone });
const DAY = 1440;
const WEEK = 7 * DAY;

describe('a period without a clock change', () => {
  const clock = clockOf('2026-03-02');

  it('has its days in order', () => {
    expect(clock.dates).toHaveLength(7);
    expect([clock.dates[0], clock.dates[6]]).toEqual(['2026-03-02', '2026-03-08']);
  });

  it('has 1440 minutes a day', () => {
    expect(clock.endMinute).toBe(WEEK);
    expect(clock.minuteOf('2026-03-04', 510)).toBe(2 * DAY + 510);
  });

  it('counts days before it below nothing', () => {
    expect(clock.minuteOf('2026-03-01', 1380)).toBe(-60);
  });

  it('puts clock times above 1440 on following days', () => {
    expect(clock.minuteOf('2026-03-02', 1440)).toBe(DAY);
    expect(clock.minuteOf('2026-03-02', 1440 + 450)).toBe(DAY + 450);
    expect(clock.minuteOf('2026-03-02', 2 * 1440 + 5)).toBe(2 * DAY + 5);
  });

  it('knows day, clock and ISO time of a minute', () => {
    const minute = DAY + 510;
    expect([clock.dateOf(minute), clock.clockOf(minute)]).toEqual(['2026-03-03', 510]);
    expect(clock.isoOf(minute)).toBe('2026-03-03T08:30+00:00');
    expect([clock.dateOf(-1), clock.clockOf(-1)]).toEqual(['2026-03-01', 1439]);
  });

  it('reads ISO times, in its own zone where they have no offset', () => {
    expect(clock.minuteOfIso('2026-03-03T08:30')).toBe(DAY + 510);
    expect(clock.minuteOfIso('2026-03-03T08:30+00:00')).toBe(DAY + 510);
    expect(clock.minuteOfIso('2026-03-03T08:30+02:00')).toBe(DAY + 390);
    expect(clock.minuteOfIso('2026-03-03T08:30Z')).toBe(DAY + 510);
  });

  it.each(['', 'tomorrow', '2026-02-30T08:00', '2026-03-03T25:00'])('does not take %p for a time', (text) => {
    expect(clock.minuteOfIso(text)).toBeUndefined();
  });
});

describe('the week in which the clocks go forward', () => {
  // At 01:00 on Sunday 29 March 2026 it becomes 02:00.
  const clock = clockOf('2026-03-23');
  const sunday = 6 * DAY;

  it('is an hour short', () => {
    expect(clock.endMinute).toBe(WEEK - 60);
  });

  it('has the change between 01:00 and 02:00 on Sunday', () => {
    expect(clock.minuteOf('2026-03-29', 59)).toBe(sunday + 59);
    expect(clock.minuteOf('2026-03-29', 120)).toBe(sunday + 60);
    expect(clock.minuteOf('2026-03-29', 540)).toBe(sunday + 480);
  });

  it('takes a time that is skipped for the same span after the change', () => {
    expect(clock.minuteOf('2026-03-29', 90)).toBe(clock.minuteOf('2026-03-29', 150));
  });

  it('has an hour less in the night before Sunday', () => {
    const night = clock.minuteOf('2026-03-28', 1440 + 420) - clock.minuteOf('2026-03-28', 1320);
    expect(night).toBe(9 * 60 - 60);
  });

  it('writes the offset that holds at the minute', () => {
    expect(clock.isoOf(sunday + 59)).toBe('2026-03-29T00:59+00:00');
    expect(clock.isoOf(sunday + 60)).toBe('2026-03-29T02:00+01:00');
    expect(clock.clockOf(sunday + 60)).toBe(120);
  });

  it('puts the week after where it is, seen from a period before', () => {
    expect(clock.minuteOf('2026-03-30', 0)).toBe(clock.endMinute);
    expect(clock.minuteOfIso('2026-03-30T07:00')).toBe(WEEK - 60 + 420);
  });
});

describe('the week in which the clocks go back', () => {
  // At 02:00 on Sunday 25 October 2026 it becomes 01:00 again.
  const clock = clockOf('2026-10-19');
  const sunday = 6 * DAY;

  it('is an hour longer', () => {
    expect(clock.endMinute).toBe(WEEK + 60);
  });

  it('takes a time that comes twice for its first coming', () => {
    expect(clock.minuteOf('2026-10-25', 60)).toBe(sunday + 60);
    expect(clock.minuteOf('2026-10-25', 90)).toBe(sunday + 90);
    expect(clock.minuteOf('2026-10-25', 120)).toBe(sunday + 180);
  });

  it('takes the first coming whatever day it is today', () => {
    for (const now of ['2026-01-15', '2026-07-15', '2026-10-25T01:15Z']) {
      jest.useFakeTimers({ now: new Date(now) });
      expect(clockOf('2026-10-19').minuteOf('2026-10-25', 75)).toBe(sunday + 75);
      expect(clockOf('2026-10-19').minuteOfIso('2026-10-25T01:15')).toBe(sunday + 75);
      expect(clockOf('2026-03-23').minuteOf('2026-03-29', 75)).toBe(6 * DAY + 75);
      jest.useRealTimers();
    }
  });

  it('tells both comings apart by their offset', () => {
    expect(clock.isoOf(sunday + 90)).toBe('2026-10-25T01:30+01:00');
    expect(clock.isoOf(sunday + 150)).toBe('2026-10-25T01:30+00:00');
    expect(clock.minuteOfIso('2026-10-25T01:30+00:00')).toBe(sunday + 150);
  });

  it('has an hour more in the night before Sunday', () => {
    const night = clock.minuteOf('2026-10-24', 1440 + 420) - clock.minuteOf('2026-10-24', 1320);
    expect(night).toBe(9 * 60 + 60);
  });
});

describe('periods of every kind', () => {
  it('give back the minute of every day and clock, but for the hour that comes twice', () => {
    for (const clock of [clockOf('2026-03-23', 14), clockOf('2026-10-19', 14), clockOf('2026-06-01', 28)])
      for (let minute = -DAY; minute < clock.endMinute; minute += 45) {
        const back = clock.minuteOf(clock.dateOf(minute), clock.clockOf(minute));
        const isSecondComing = back === minute - 60 && clock.isoOf(minute).startsWith('2026-10-25T01');
        expect(isSecondComing || back === minute).toBe(true);
      }
  });

  it('may begin on the day of the change', () => {
    const clock = clockOf('2026-03-29');
    expect([clock.minuteOf('2026-03-29', 180), clock.endMinute]).toEqual([120, WEEK - 60]);
  });

  it('may be in another zone', () => {
    expect(clockOf('2026-03-02', 7, 'America/New_York').endMinute).toBe(WEEK - 60);
    expect(clockOf('2026-03-23', 7, 'UTC').endMinute).toBe(WEEK);
  });
});

describe('a time zone', () => {
  it('is one by its IANA name', () => {
    expect([isTimeZone('Europe/London'), isTimeZone('Europe/Motherwell'), isTimeZone('')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
