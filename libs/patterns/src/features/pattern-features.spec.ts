import { aCoreShift, aPatternOf } from '../testing/any-pattern';
import { toPatternFeatures } from './pattern-features';

const featuresOf = (...args: Parameters<typeof aPatternOf> extends [string, ...infer Rest] ? Rest : never) =>
  toPatternFeatures(aPatternOf('A', ...args));

describe('features of a pattern', () => {
  it('are means over the cycle, without flex shifts', () => {
    const flex = { ...aCoreShift(6, 300, 1320), kind: 'flex' as const };
    // Two late shifts and a Saturday in two weeks.
    const shifts = [aCoreShift(0, 960, 1320), aCoreShift(1, 960, 1201, 2), aCoreShift(5, 420, 600, 2), flex];
    expect(featuresOf(shifts, 2)).toMatchObject({
      weeklyMinutes: (360 + 241 + 180) / 2,
      weekendsInFour: 2,
      weekendWeeks: 1,
      latesPerWeek: 1,
      // Monday 20:00–22:00, Tuesday one minute, Saturday three hours.
      payBearingHours: (120 + 1 + 180) / 60 / 2,
      earliestStart: 420,
      latestEnd: 1320,
      worksOn: [true, true, false, false, false, true, false],
    });
  });

  it('count no shift as late that ends at 20:00 or starts from then', () => {
    expect(featuresOf([aCoreShift(0, 840, 1200), aCoreShift(1, 1200, 1500)]).latesPerWeek).toBe(0);
  });

  it('count a weekend once, by the day on which a shift starts', () => {
    expect(featuresOf([aCoreShift(5, 420, 600), aCoreShift(6, 420, 600)]).weekendsInFour).toBe(4);
    expect(featuresOf([aCoreShift(4, 1320, 1800)]).weekendsInFour).toBe(0);
  });

  it('bear an allowance by the day on which the minute falls', () => {
    // Friday 19:00 to Saturday 08:00: four hours of evening, eight of Saturday.
    expect(featuresOf([aCoreShift(4, 1140, 1920)]).payBearingHours).toBe(12);
    // Sunday 22:00 to Monday 08:00: two of Sunday, six before 06:00.
    expect(featuresOf([aCoreShift(6, 1320, 1920)]).payBearingHours).toBe(8);
    // Monday 05:00–21:00: one and one.
    expect(featuresOf([aCoreShift(0, 300, 1260)]).payBearingHours).toBe(2);
  });

  it('know a night by three hours between 23:00 and 06:00', () => {
    expect(featuresOf([aCoreShift(0, 1200, 1560)]).night).toBe(true);
    expect(featuresOf([aCoreShift(0, 1200, 1559)]).night).toBe(false);
    expect(featuresOf([aCoreShift(0, 180, 600)]).night).toBe(true);
    expect(featuresOf([aCoreShift(0, 181, 600)]).night).toBe(false);
  });

  it('find the longest run of days round the end of the cycle', () => {
    const days = (week: number, ...weekdays: number[]) =>
      weekdays.map((weekday) => aCoreShift(weekday, 420, 600, week));
    expect(featuresOf([...days(1, 0, 1, 3), ...days(2, 4, 5, 6)], 2).longestRun).toBe(5);
    expect(featuresOf(days(1, 0, 1, 2, 3, 4, 5, 6)).longestRun).toBe(Infinity);
    expect(featuresOf([]).longestRun).toBe(0);
  });
});
