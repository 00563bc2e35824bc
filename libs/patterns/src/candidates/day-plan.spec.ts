import { toDayPlanner, WEEKEND_PLANS } from './day-plan';
import { findRuns } from '../shape/runs';

const planDays = toDayPlanner(6, 4);
const plan = (weeks: number, worked: number[]) => ({ weeks, worked, words: '' });

describe('planning days', () => {
  it('works both days of the given weekends and no other', () => {
    for (const days of planDays(plan(2, [1]), 8))
      expect(days.filter((day) => day % 7 >= 5)).toEqual([12, 13]);
  });

  it('prefers days off in pairs', () => {
    expect(planDays(plan(2, [0]), 8)[0]).toEqual(
      [0, 1, 5, 6, 9, 10, 11, 7].sort((a, b) => a - b).map(Number),
    );
  });

  it('covers each weekday alike where the days allow', () => {
    const counts = (days: readonly number[]) =>
      [0, 1, 2, 3, 4].map((weekday) => days.filter((day) => day % 7 === weekday).length);
    expect(counts(planDays(plan(4, [0, 2]), 14)[0]!)).toEqual([2, 2, 2, 2, 2]);
  });

  it('never plans a longer run than asked for, in any weekend plan', () => {
    const planShort = toDayPlanner(4, 4);
    for (const weekends of WEEKEND_PLANS)
      for (let shifts = 2; shifts <= 6 * weekends.weeks; shifts++)
        for (const days of planShort(weekends, shifts)) {
          expect(days).toHaveLength(shifts);
          const runs = findRuns(days, weekends.weeks * 7).filter(({ worked }) => worked);
          expect(Math.max(...runs.map((run) => run.days))).toBeLessThanOrEqual(4);
        }
  });

  it('has no plan where the days do not fit', () => {
    expect([planDays(plan(1, []), 6), planDays(plan(1, [0]), 1)]).toEqual([[], []]);
  });
});
