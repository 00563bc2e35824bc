import { DEFAULT_RULES, type PatternShift } from '@homeround/domain';
import { aPattern, at, EARLY, LATE, TURN, weekdays } from '../testing/build-pattern-input';
import { findBrokenLaw } from './broken-law';
import { layOut } from './laid-out';

const broken = (shifts: readonly PatternShift[], restAgreement?: string) =>
  findBrokenLaw(layOut(aPattern('P', shifts, restAgreement ? { restAgreement } : {})), DEFAULT_RULES);
const onDays = (week: number, days: readonly number[], from: number, to: number) =>
  days.map((weekday) => at(week, weekday, from, to));

describe('findBrokenLaw', () => {
  it.each([EARLY, LATE, TURN])('finds nothing in $workPatternId', ({ shifts }) => {
    expect(broken(shifts)).toEqual([]);
  });

  it('counts daily rest between working days, round the end of the cycle', () => {
    // Sunday until 22:00, Monday of the first week from 08:00: ten hours; from 09:00 eleven.
    expect(broken([at(2, 6, 16, 22), at(1, 0, 8, 14)])).toEqual(['daily-rest']);
    expect(broken([at(2, 6, 16, 22), at(1, 0, 9, 14)])).toEqual([]);
  });

  it('asks for no daily rest inside a working day', () => {
    expect(broken([at(1, 0, 7, 10), at(1, 0, 17, 21)])).toEqual([]);
  });

  it('asks for a day off in each week or two in a fortnight', () => {
    const all = [0, 1, 2, 3, 4, 5, 6];
    expect(broken(onDays(1, all, 8, 14))).toEqual(['weekly-rest']);
    // Seven on, and in the other week two days off at once; one day off is only one rest of 24 hours.
    expect(broken([...onDays(1, all, 8, 14), ...onDays(2, [0, 1, 2, 3, 4], 8, 14)])).toEqual([]);
    expect(broken([...onDays(1, all, 8, 14), ...onDays(2, [0, 1, 2, 4, 5, 6], 8, 14)])).toEqual([
      'weekly-rest',
    ]);
    expect(broken([...onDays(1, all, 8, 14), ...onDays(2, [0, 2, 4, 5, 6], 8, 14)])).toEqual([]);
  });

  it('takes the fortnight with the week before as well as that with the week after', () => {
    const all = [0, 1, 2, 3, 4, 5, 6];
    const three = [...onDays(1, all, 8, 12), ...onDays(2, all, 8, 12), ...onDays(3, [1, 2, 3, 4], 8, 12)];
    expect(broken(three)).toEqual([]);
    const four = [...three, ...onDays(4, all, 8, 12)].map((one) => ({
      ...one,
      week: ((one.week + 1) % 4) + 1,
    }));
    expect(broken(four)).toEqual(['weekly-rest']);
  });

  it('counts hours a week without the breaks of long shifts', () => {
    // Five shifts of 9 h 56 min less 20 minutes are 48 hours.
    expect(broken(weekdays(1, 8, 8 + 596 / 60))).toEqual([]);
    expect(broken(weekdays(1, 8, 8 + 597 / 60))).toEqual(['weekly-hours']);
  });

  it('holds night workers to eight hours for each of six days', () => {
    const rules = { ...DEFAULT_RULES, values: { ...DEFAULT_RULES.values, weeklyHours: 10_000 } };
    const nights = (minutes: number) => layOut(aPattern('N', weekdays(1, 21, 21 + minutes / 60)));
    expect(findBrokenLaw(nights(596), rules)).toEqual([]);
    expect(findBrokenLaw(nights(597), rules)).toEqual(['night-hours']);
    // Two nights of five make no night worker, two of four do.
    const days = [at(1, 0, 8, 8 + 597 / 60), at(1, 1, 8, 8 + 597 / 60), at(1, 2, 8, 8 + 597 / 60)];
    const some = layOut(aPattern('N', [...days, ...nights(597).pattern.shifts.slice(3)]));
    expect(findBrokenLaw(some, rules)).toEqual([]);
    const half = layOut(aPattern('N', [...onDays(1, [0, 1], 7, 19.5), ...onDays(1, [3, 4], 20, 32.5)]));
    expect(findBrokenLaw(half, rules)).toEqual(['night-hours']);
  });

  it('lets a recorded agreement stand in for rest, never for hours', () => {
    const shifts = [...weekdays(1, 6, 20), at(1, 5, 6, 9)];
    expect(broken(shifts)).toEqual(['daily-rest', 'weekly-hours']);
    expect(broken(shifts, 'Agreement 7')).toEqual(['weekly-hours']);
  });

  it('finds nothing in a pattern without core shifts', () => {
    expect(broken([])).toEqual([]);
  });
});
