import type { Duty, OuterDuty, RotaInput } from '@homeround/domain';
import { aRota, aRotaInput, aShift, aWorker } from '@homeround/domain/testing';
import { aDuty, findingsOf } from '../testing';

const WEEK = 10080;

/** The findings for duties of these lengths on the first days of the period. */
function check(lengths: readonly number[], changes: Partial<RotaInput> = {}, breaks: Duty['breaks'] = []) {
  const duties = lengths.map((minutes, day) =>
    aDuty(day, { start: day * 1440, end: day * 1440 + minutes, ...(day === 0 ? { breaks } : {}) }),
  );
  const shifts = duties.map((duty, day) => aShift(day, { start: duty.start, end: duty.end }));
  const input = aRotaInput({ shifts, ...changes });
  return findingsOf('weekly-hours', input, aRota({ period: input.period, duties }));
}

const recorded = (start: number, minutes: number, changes: Partial<OuterDuty> = {}): OuterDuty => ({
  workerId: 'W1',
  date: '2026-02-01',
  start,
  end: start + minutes,
  source: 'recorded',
  ...changes,
});

describe('weekly-hours', () => {
  // Four days of 12 hours = 2880 minutes = 48 hours.
  const full = [720, 720, 720, 720];

  it('accepts 48 hours exactly in a week without anything recorded', () => {
    expect(check(full)).toEqual([]);
  });

  it('finds a minute more', () => {
    expect(check([721, 720, 720, 720])).toMatchObject([
      { tier: 'law', workerIds: ['W1'], amount: 1, detail: '1 minute above the weekly average' },
    ]);
  });

  it('does not count breaks as working time', () => {
    expect(check([740, 720, 720, 720], {}, [{ start: 300, end: 320 }])).toEqual([]);
    expect(check([740, 720, 720, 720], {}, [{ start: 300, end: 319 }])).toMatchObject([{ amount: 1 }]);
  });

  it('leaves workers who opted out alone', () => {
    const workers = [aWorker(1, { optedOutOfWeeklyHours: true })];
    expect(check([1000, 1000, 1000, 1000], { workers })).toEqual([]);
  });

  it('averages over the weeks that are recorded', () => {
    // Two weeks allow 5760 minutes: 2860 recorded leave 2900.
    expect(check([740, 720, 720, 720], { outerDuties: [recorded(-WEEK, 2860)] })).toEqual([]);
    expect(check([740, 720, 720, 720], { outerDuties: [recorded(-WEEK, 2861)] })).toMatchObject([
      { amount: 1 },
    ]);
  });

  it('counts a week that is begun as a week', () => {
    // Earliest record one minute more than a week ago: two weeks before, 3 × 2880 = 8640 in all.
    const outerDuties = [recorded(-WEEK - 1, 5760)];
    expect(check(full, { outerDuties })).toEqual([]);
    expect(check(full, { outerDuties: [recorded(-WEEK, 5760)] })).toMatchObject([{ amount: 2880 }]);
  });

  it('looks back no further than the reference weeks', () => {
    // 17 weeks that end with a period of one: 16 weeks before it = minute −161,280.
    const before = -16 * WEEK;
    // Counted: 16 weeks × 2880 = 46,080 allowed beside the week's own; one more minute is too much.
    expect(check(full, { outerDuties: [recorded(before, 46_081)] })).toMatchObject([{ amount: 1 }]);
    expect(check(full, { outerDuties: [recorded(before - 1, 60_000)] })).toEqual([]);
  });

  it('takes only recorded duties before the period', () => {
    const outerDuties = [
      recorded(-1000, 900, { source: 'pattern' }),
      recorded(0, 9000),
      recorded(WEEK, 9000),
      recorded(-1000, 9000, { workerId: 'W2' }),
    ];
    expect(check(full, { outerDuties })).toEqual([]);
  });

  it('allows parts of a week for a period of eight days', () => {
    // 2880 × 8 ÷ 7 = 3291.43 minutes: 3291 are fine, 3292 round up to a minute too much.
    const period = { ...aRotaInput().period, days: 8 };
    expect(check([1000, 1000, 1000, 291], { period })).toEqual([]);
    expect(check([1000, 1000, 1000, 292], { period })).toMatchObject([{ amount: 1 }]);
  });

  it('finds nothing for a worker without a duty in the rota', () => {
    expect(check([], { outerDuties: [recorded(-WEEK, 10_000)] })).toEqual([]);
  });
});
