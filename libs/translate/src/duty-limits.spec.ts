import {
  addDays,
  type OuterDuty,
  type RotaInput,
  type Shift,
  toPeriodClock,
  type Worker,
} from '@homeround/domain';
import { aRotaInput, aShift, aWorker } from '@homeround/domain/testing';
import { findDutyLimit, isRestTight } from './duty-limits';

/** A shift on a day from a clock time for so many minutes. */
const shift = (day: number, clock: number, minutes: number): Shift =>
  aShift(day, { start: day * 1440 + clock, end: day * 1440 + clock + minutes });
const daily = (count: number, clock: number, minutes: number) =>
  Array.from({ length: count }, (_, day) => shift(day, clock, minutes));
const recorded = (daysBefore: number, minutes: number): OuterDuty => ({
  workerId: 'W1',
  date: addDays('2026-03-02', -daysBefore),
  start: -daysBefore * 1440 + 480,
  end: -daysBefore * 1440 + 480 + minutes,
  source: 'recorded',
});

function limit(
  shifts: readonly Shift[],
  outer: readonly OuterDuty[] = [],
  worker: Partial<Worker> = {},
  input: RotaInput = aRotaInput(),
): number {
  return findDutyLimit(input, toPeriodClock(input.period), aWorker(1, worker), shifts, outer);
}

/** The same rules with nights of 400 minutes on average, so that they are stricter than 48 hours a week. */
function withNights(changes: Partial<RotaInput> = {}): RotaInput {
  const input = aRotaInput(changes);
  return { ...input, rules: { ...input.rules, values: { ...input.rules.values, nightHours: 400 } } };
}

describe('the limit on weekly hours', () => {
  it('is none for a worker whose shifts stay below it', () => {
    expect(limit(daily(7, 480, 360))).toBe(-1);
    // Eight shifts of 360 minutes are exactly 48 hours.
    expect(limit([...daily(7, 480, 360), shift(0, 900, 360)])).toBe(-1);
  });

  it('is 48 hours a week for a worker whose shifts come to more', () => {
    expect(limit([...daily(7, 480, 360), shift(0, 900, 400)])).toBe(2880);
  });

  it('takes the break off shifts of more than six hours', () => {
    // Six times 500 less 20 are 2880.
    expect(limit(daily(6, 480, 500))).toBe(-1);
    expect(limit(daily(6, 480, 501))).toBe(2880);
  });

  it('grows with the weeks of the period', () => {
    const fortnight = aRotaInput({ period: { from: '2026-03-02', days: 14, timeZone: 'Europe/London' } });
    expect(limit(daily(14, 480, 600), [], {}, fortnight)).toBe(2 * 2880);
  });

  it('takes off what was worked before, for as many weeks as are recorded', () => {
    const long = [...daily(7, 360, 1000), ...daily(7, 360, 1000)];
    expect(limit(long, [recorded(3, 600)])).toBe(2 * 2880 - 600);
    expect(limit(long, [recorded(3, 600), recorded(10, 400)])).toBe(3 * 2880 - 1000);
  });

  it('looks back no further than the reference weeks', () => {
    const long = [...daily(7, 360, 1000), ...daily(7, 360, 1000)];
    expect(limit(long, [recorded(3, 600), recorded(16 * 7 + 1, 400)])).toBe(2 * 2880 - 600);
  });

  it('passes over duties that are only assumed, and those after the period', () => {
    const assumed = { ...recorded(3, 600), source: 'pattern' as const };
    expect(limit(daily(6, 480, 600), [assumed, recorded(-8, 600)])).toBe(2880);
  });

  it('is none for a worker who opted out', () => {
    expect(limit(daily(7, 480, 700), [], { optedOutOfWeeklyHours: true })).toBe(-1);
  });

  it('is never below nothing', () => {
    const much = Array.from({ length: 7 }, (_, day) => recorded(7 - day, 900));
    expect(limit(daily(1, 480, 300), much)).toBe(0);
  });
});

describe('the limit on night hours', () => {
  it('holds for a worker of whose shifts half reach three hours into the night', () => {
    // 20:00–02:00 is three hours in the night; a week of six working days allows 6 × 400.
    const nights = daily(5, 1200, 360);
    const days = [5, 6].map((day) => shift(day, 480, 700));
    expect(limit([...nights, ...days], [], {}, withNights())).toBe(2400);
    const half = [...daily(3, 1200, 360), ...[3, 4, 5].map((day) => shift(day, 480, 700))];
    expect(limit(half, [], {}, withNights())).toBe(2400);
  });

  it('does not hold where fewer than half of the shifts do', () => {
    const mixed = [...daily(3, 1200, 360), ...[3, 4, 5, 6].map((day) => shift(day, 480, 400))];
    expect(limit(mixed, [], {}, withNights())).toBe(-1);
  });

  it('does not hold for shifts a minute short of three hours in the night', () => {
    expect(limit(daily(7, 1200, 359), [], {}, withNights())).toBe(-1);
  });

  it('counts the end of the night at the beginning of a shift', () => {
    // 03:00–09:00 lies in the night that began the day before.
    expect(limit(daily(7, 180, 360), [], {}, withNights())).toBe(2400);
  });

  it('holds for those who opted out of weekly hours too', () => {
    expect(limit(daily(7, 1200, 400), [], { optedOutOfWeeklyHours: true }, withNights())).toBe(2400);
  });

  it('goes by the wall clock after both clock changes', () => {
    // In the week after the change, by the minutes of the period, everything is an hour earlier (spring) or later (autumn).
    const second = (from: string, moved: number, minutes: number) => {
      const input = withNights({ period: { from, days: 14, timeZone: 'Europe/London' } });
      const shifts = [7, 8, 9, 10, 11, 12, 13].map((day) => {
        const start = day * 1440 + moved + 1200;
        return aShift(day, { date: addDays(from, day), start, end: start + minutes });
      });
      // Fourteen times in all, to exceed the two weeks' limit.
      return limit([...shifts, ...shifts], [], {}, input);
    };
    expect(second('2026-03-23', -60, 360)).toBe(2 * 2400);
    expect(second('2026-10-19', 60, 360)).toBe(2 * 2400);
    expect(second('2026-10-19', 60, 359)).toBe(-1);
  });
});

describe('a work pattern that leaves no weekly rest', () => {
  it('is one with a shift on every day', () => {
    expect(isRestTight(aRotaInput(), daily(7, 480, 480))).toBe(true);
  });

  it('is not one with a day off', () => {
    expect(isRestTight(aRotaInput(), daily(6, 480, 480))).toBe(false);
  });

  it('is one with a day off that is cut at the end of the week', () => {
    // Free from Sunday 16:00 to Tuesday 08:00: 8 hours of it in the first week.
    const input = aRotaInput({ period: { from: '2026-03-02', days: 14, timeZone: 'Europe/London' } });
    const shifts = daily(14, 480, 480).filter((_, day) => day !== 7);
    expect(isRestTight(input, shifts)).toBe(true);
  });

  it('is looked for in whole weeks only', () => {
    const input = aRotaInput({ period: { from: '2026-03-02', days: 10, timeZone: 'Europe/London' } });
    expect(isRestTight(input, [shift(0, 480, 480), ...daily(10, 480, 480).slice(7)])).toBe(false);
  });
});
