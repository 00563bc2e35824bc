import type { OuterDuty } from '@homeround/domain';
import { aRota, aRotaInput, aShift } from '@homeround/domain/testing';
import { aDuty, findingsOf } from '../testing';

const DAY = 1440;
type Span = readonly [start: number, end: number];

/** The findings for worker 1 with these duties in a period of so many days, and these known outside it. */
function check(days: number, spans: readonly Span[], outside: readonly Span[] = []) {
  const shifts = spans.map(([start, end], n) => aShift(0, { shiftId: `S${n}`, start, end }));
  const period = { ...aRotaInput().period, days };
  const input = aRotaInput({
    period,
    shifts,
    outerDuties: outside.map(([start, end]): OuterDuty => ({
      workerId: 'W1',
      date: '2026-03-01',
      start,
      end,
      source: 'recorded',
    })),
  });
  const duties = shifts.map(({ shiftId, start, end }) => aDuty(0, { shiftId, start, end }));
  return findingsOf('weekly-rest', input, aRota({ period, duties }));
}

/** 08:00–16:00 on each of the days. */
const eights = (...days: readonly number[]): Span[] => days.map((day) => [day * DAY + 480, day * DAY + 960]);
const before = eights(-7, -6, -5, -4, -3, -2, -1);
const after = eights(7, 8, 9, 10, 11, 12, 13);

describe('weekly-rest', () => {
  it('accepts a day and a night off in the week', () => {
    // Off from Saturday 16:00 to midnight after Sunday: 8 + 24 hours.
    expect(check(7, eights(0, 1, 2, 3, 4, 5), [...before, ...after])).toEqual([]);
  });

  it('finds seven days in a row with both neighbouring weeks full', () => {
    expect(check(7, eights(0, 1, 2, 3, 4, 5, 6), [...before, ...after])).toMatchObject([
      {
        tier: 'law',
        workerIds: ['W1'],
        amount: 480,
        detail: 'the longest rest of week 1 is 480 minutes too short',
      },
    ]);
  });

  it('accepts exactly 24 hours and finds 24 hours less a minute', () => {
    // Work until minute 960 on day 2, then again from minute 960 (959) on day 3.
    const rest = (start: number): Span[] => [
      ...eights(0, 1, 2),
      [3 * DAY + start, 3 * DAY + 970],
      ...eights(4, 5, 6),
    ];
    expect(check(7, rest(960), [...before, ...after])).toEqual([]);
    expect(check(7, rest(959), [...before, ...after])).toMatchObject([{ amount: 1 }]);
  });

  it('clips the rest to the week', () => {
    // Sunday 16:00 to Tuesday 08:00 is 40 hours, but only 8 lie in this week; the fortnight has one rest, not two.
    const next = eights(8, 9, 10, 11, 12, 13);
    expect(check(7, eights(0, 1, 2, 3, 4, 5, 6), [...before, ...next])).toMatchObject([{ amount: 480 }]);
  });

  it('accepts 48 hours within the fortnight with the week after', () => {
    // Free from Saturday 16:00 of next week (12 × 1440 + 960) to the fortnight's end: 32 hours. Not enough …
    expect(check(7, eights(0, 1, 2, 3, 4, 5, 6), [...before, ...eights(7, 8, 9, 10, 11, 12)])).toHaveLength(
      1,
    );
    // … from Friday 16:00: 56 hours.
    expect(check(7, eights(0, 1, 2, 3, 4, 5, 6), [...before, ...eights(7, 8, 9, 10, 11)])).toEqual([]);
  });

  it('accepts exactly 48 hours in the fortnight and finds a minute less', () => {
    // Work until minute 960 on day 11, then again from minute 960 (959) on day 13.
    const until = (start: number): Span[] => [...eights(7, 8, 9, 10, 11), [13 * DAY + start, 14 * DAY]];
    expect(check(7, eights(0, 1, 2, 3, 4, 5, 6), [...before, ...until(960)])).toEqual([]);
    expect(check(7, eights(0, 1, 2, 3, 4, 5, 6), [...before, ...until(959)])).toHaveLength(1);
  });

  it('accepts 48 hours within the fortnight with the week before', () => {
    const rested = eights(-7, -6, -5, -2, -1);
    expect(check(7, eights(0, 1, 2, 3, 4, 5, 6), [...rested, ...after])).toEqual([]);
  });

  it('accepts two rests of 24 hours in a fortnight', () => {
    // Days −6 and −3 are free: two rests of 40 hours.
    const rested = eights(-7, -5, -4, -2, -1);
    expect(check(7, eights(0, 1, 2, 3, 4, 5, 6), [...rested, ...after])).toEqual([]);
  });

  it('accepts two rests of exactly 24 hours in a fortnight and finds one of them a minute less', () => {
    // From 16:00 to 16:00 (15:59), twice in the week before.
    const rested = (start: number): Span[] => [
      ...eights(-7, -5, -3, -2, -1),
      [-6 * DAY + 960, -6 * DAY + 970],
      [-4 * DAY + start, -4 * DAY + 970],
    ];
    expect(check(7, eights(0, 1, 2, 3, 4, 5, 6), [...rested(960), ...after])).toEqual([]);
    expect(check(7, eights(0, 1, 2, 3, 4, 5, 6), [...rested(959), ...after])).toHaveLength(1);
  });

  it('takes an unknown neighbouring week for a free one', () => {
    expect(check(7, eights(0, 1, 2, 3, 4, 5, 6), before)).toEqual([]);
  });

  it('judges each week of a longer period', () => {
    const full = eights(...Array.from({ length: 14 }, (_, day) => day));
    const beyond = eights(14, 15, 16, 17, 18, 19, 20);
    expect(check(14, full, [...before, ...beyond]).map(({ detail }) => detail)).toEqual([
      'the longest rest of week 1 is 480 minutes too short',
      'the longest rest of week 2 is 480 minutes too short',
    ]);
  });

  it('leaves a last piece shorter than seven days alone', () => {
    // Ten days: week 1 has its Sunday, then nothing but duty; as a block, the second week would be a finding.
    const beyond = eights(10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
    const days = eights(0, 1, 2, 3, 4, 5, 7, 8, 9);
    expect(check(10, days, [...before, ...beyond])).toEqual([]);
    expect(check(14, days, [...before, ...beyond])).toHaveLength(1);
  });

  it('counts nights across midnight as duty', () => {
    // 22:00–07:00 on six nights; free from the seventh 07:00 to its midnight: 17 hours.
    const nights = [0, 1, 2, 3, 4, 5].map((day): Span => [day * DAY + 1320, day * DAY + 1860]);
    const first: Span = [0, 420];
    expect(check(7, [first, ...nights], [...before, ...after])).toMatchObject([{ amount: 1440 - 1020 }]);
  });
});
