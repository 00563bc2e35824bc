import { toClockText, toPeriodClock } from '@homeround/domain';
import { toWallClock } from './wall-clock';

const weeks = [
  ['a week without a clock change', { from: '2026-03-02', days: 7, timeZone: 'Europe/London' }],
  ['the week in which the clocks go forward', { from: '2026-03-23', days: 7, timeZone: 'Europe/London' }],
  ['the weeks in which the clocks go back', { from: '2026-10-19', days: 14, timeZone: 'Europe/London' }],
  ['a week that begins with the change', { from: '2026-10-25', days: 7, timeZone: 'Europe/London' }],
  ['a change of half an hour', { from: '2026-04-01', days: 7, timeZone: 'Australia/Lord_Howe' }],
] as const;

describe('toWallClock', () => {
  it.each(weeks)('says what the calendar says in %s, and well beyond it', (_, period) => {
    const calendar = toPeriodClock(period);
    const clock = toWallClock(calendar);
    for (let minute = -4000; minute < calendar.endMinute + 4000; minute += 7) {
      expect([minute, clock.text(minute), clock.dateOf(minute), clock.pastHour(minute)]).toEqual([
        minute,
        toClockText(calendar.clockOf(minute)),
        calendar.dateOf(minute),
        calendar.clockOf(minute) % 60,
      ]);
    }
  });

  it('writes a span over midnight', () => {
    const clock = toWallClock(toPeriodClock(weeks[0][1]));
    expect(clock.span({ start: 1320, end: 1440 + 390 })).toBe('22:00–06:30');
  });
});
