import { CLOCK, DATE, DATE_TIME, START_CLOCK, TIME_ZONE } from './time-cells';

describe('time cells', () => {
  it.each(['2026-02-29', '2026-2-1', '01/02/2026', '20260201', ''])('refuses %j as a day', (text) => {
    expect(DATE.read(text)).toBeUndefined();
  });

  it('takes 24:00 as an end and not as a start', () => {
    expect(CLOCK.read('24:00')).toBe(1440);
    expect(START_CLOCK.read('24:00')).toBeUndefined();
  });

  it('writes a start after midnight as the time of the next day', () => {
    expect(START_CLOCK.write(1440)).toBe('00:00');
    expect(START_CLOCK.write(1470)).toBe('00:30');
  });

  it.each(['7:30', '25:00', '07.30', '0730', '07:60'])('refuses %j as a time', (text) => {
    expect(CLOCK.read(text)).toBeUndefined();
  });

  it('reads a local date and time', () => {
    expect(DATE_TIME.read('2026-03-23T08:30')).toBe('2026-03-23T08:30');
  });

  it.each(['2026-03-23', '2026-03-23 08:30', '2026-03-23T8:30', '2026-03-23T08:30Z', '2026-03-23T08:30T'])(
    'refuses %j as a date and time',
    (text) => {
      expect(DATE_TIME.read(text)).toBeUndefined();
    },
  );

  it('knows time zones', () => {
    expect(TIME_ZONE.read('Europe/London')).toBe('Europe/London');
    expect(TIME_ZONE.read('Europe/Motherwell')).toBeUndefined();
  });
});
