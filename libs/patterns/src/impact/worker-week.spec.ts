import { DEFAULT_RULES } from '@homeround/domain';
import { aCoreShift, aPatternOf } from '../testing/any-pattern';
import { toWorkerWeek } from './worker-week';

const weekOf = (...args: Parameters<typeof aPatternOf>) =>
  toWorkerWeek(aPatternOf(...args), DEFAULT_RULES.values);
const week = (number: number, weekdays: readonly number[], start = 420, end = 780) =>
  weekdays.map((weekday) => aCoreShift(weekday, start, end, number));

describe('the week of a worker', () => {
  it('counts split days with more than a break between, and their unpaid hours', () => {
    // Monday: four hours between. Tuesday: twenty minutes, which is a break.
    const shifts = [
      ...week(1, [0], 420, 600),
      ...week(1, [0], 840, 1080),
      ...week(1, [1], 420, 600),
      ...week(1, [1], 620, 800),
    ];
    expect(weekOf('A', shifts, 2)).toMatchObject({ hours: 6.5, days: 1, splitDays: 0.5, gapHours: 2 });
  });

  it('counts a start before 09:00 on the day after a late shift, round the end of the cycle too', () => {
    const shifts = [...week(1, [0], 539, 780), ...week(1, [2, 6], 900, 1201), ...week(1, [3], 540, 780)];
    expect(weekOf('A', shifts)).toMatchObject({ lates: 2, lateToEarly: 1 });
  });

  it('counts no turn from a shift that ends at 20:00, nor from a night', () => {
    const shifts = [...week(1, [0], 900, 1200), ...week(1, [1], 420, 780), ...week(1, [3], 1320, 1800)];
    expect(weekOf('A', [...shifts, ...week(1, [4], 500, 600)]).lateToEarly).toBe(0);
  });

  it('counts days off with work on both sides, and runs of days and weekends over the end of the cycle', () => {
    // Week 1: Mon, Wed, Sat. Week 2: Sat, Sun. Single days off: Tuesday alone.
    const shifts = [...week(1, [0, 2, 5]), ...week(2, [5, 6])];
    expect(weekOf('A', shifts, 3)).toMatchObject({ singleDaysOff: 1 / 3, daysInARow: 2, weekendsInARow: 2 });
    expect(weekOf('A', [...week(1, [5]), ...week(3, [6])], 4)).toMatchObject({ weekendsInARow: 1 });
    expect(weekOf('A', [...week(1, [5]), ...week(4, [6])], 4)).toMatchObject({ weekendsInARow: 2 });
  });

  it('says so where nothing is ever free, or ever worked', () => {
    expect(weekOf('A', week(1, [0, 1, 2, 3, 4, 5, 6]))).toMatchObject({
      weekendsInARow: 52,
      daysInARow: 365,
    });
    expect(weekOf('A', [])).toMatchObject({
      hours: 0,
      days: 0,
      earliestStart: null,
      latestEnd: null,
      weekendsInARow: 0,
      daysInARow: 0,
      singleDaysOff: 0,
    });
  });
});
