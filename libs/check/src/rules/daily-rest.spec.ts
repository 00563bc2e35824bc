import { type OuterDuty, type RotaInput, type Shift, toPeriodClock } from '@homeround/domain';
import { aRota, aRotaInput, aShift } from '@homeround/domain/testing';
import { aDuty, allocated, findingsOf } from '../testing';

const dutyOf = ({ shiftId, workerId, start, end }: Shift) => aDuty(0, { shiftId, workerId, start, end });

/** The findings when every shift has a duty that is the whole shift. */
function check(shifts: readonly Shift[], changes: Partial<RotaInput> = {}) {
  const rota = aRota({ visits: [allocated(1, 540)], duties: shifts.map(dutyOf) });
  return findingsOf('daily-rest', aRotaInput({ shifts, ...changes }), rota);
}

const outer = (changes: Partial<OuterDuty>): OuterDuty => ({
  workerId: 'W1',
  date: '2026-03-01',
  start: -600,
  end: -240,
  source: 'recorded',
  ...changes,
});

describe('daily-rest', () => {
  // Day 0 until 22:00 = 1320; day 1 from 09:00 = 1980: 660 minutes.
  const late = aShift(0, { start: 960, end: 1320 });

  it('accepts eleven hours exactly', () => {
    expect(check([late, aShift(1, { start: 1980, end: 2200 })])).toEqual([]);
  });

  it('finds a rest that is a minute short', () => {
    expect(check([late, aShift(1, { start: 1979, end: 2200 })])).toMatchObject([
      {
        tier: 'law',
        workerIds: ['W1'],
        amount: 1,
        detail: 'the rest from 2026-03-02 to 2026-03-03 is 1 minute too short',
      },
    ]);
  });

  it('names the visits on both sides of the rest', () => {
    const shifts = [aShift(0), aShift(1, { start: 1439, end: 1500 })];
    expect(check(shifts)).toMatchObject([{ visitIds: ['V1'], amount: 1 }]);
  });

  it('asks for none between two duties of one working day', () => {
    expect(check([aShift(0, { end: 600 }), aShift(0, { shiftId: 'b', start: 601, end: 780 })])).toEqual([]);
  });

  it('counts from the last end to the first start of split days', () => {
    const shifts = [
      aShift(0, { shiftId: 'a', end: 600 }),
      aShift(0, { shiftId: 'b', start: 1080, end: 1320 }),
      aShift(1, { shiftId: 'c', start: 1979, end: 2000 }),
      aShift(1, { shiftId: 'd', start: 2400, end: 2500 }),
    ];
    expect(check(shifts)).toMatchObject([{ amount: 1 }]);
  });

  it('counts a night duty to the day on which it starts', () => {
    // 22:00–07:00: ends at 1860 on day 1; the next working day is day 1 from 18:00 = 2520.
    const night = aShift(0, { start: 1320, end: 1860 });
    expect(check([night, aShift(1, { start: 2520, end: 2880 })])).toEqual([]);
    expect(check([night, aShift(1, { start: 2519, end: 2880 })])).toMatchObject([{ amount: 1 }]);
  });

  it('keeps other workers out of it', () => {
    expect(check([late, aShift(1, { workerId: 'W2', start: 1500 })])).toEqual([]);
  });

  it('reaches back over the first midnight, to recorded duties and assumed ones', () => {
    for (const source of ['recorded', 'pattern'] as const) {
      // Ends at 20:00 the evening before (−240); the shift starts at 420: 660 minutes.
      expect(check([aShift(0)], { outerDuties: [outer({ source })] })).toEqual([]);
      expect(check([aShift(0)], { outerDuties: [outer({ source, end: -239 })] })).toMatchObject([
        { amount: 1 },
      ]);
    }
  });

  it('reaches on over the last midnight', () => {
    // Day 6 until 22:00 = 9960; Monday 9 March from 08:59 = 10619.
    const last = aShift(6, { start: 9600, end: 9960 });
    const next = outer({ date: '2026-03-09', start: 10619, end: 10800 });
    expect(check([last], { outerDuties: [next] })).toMatchObject([{ amount: 1 }]);
  });

  it("leaves two outer days alone: they are not the rota's doing", () => {
    const outerDuties = [
      outer({ date: '2026-02-27', start: -4000, end: -3700 }),
      outer({ date: '2026-02-28', start: -3600, end: -3000 }),
    ];
    expect(check([aShift(0)], { outerDuties })).toEqual([]);
  });

  describe('in elapsed minutes over a clock change', () => {
    // From 22:00 on Saturday to 09:00 on Sunday: eleven hours by the clock.
    function betweenClocks(saturday: string, sunday: string, startOnSunday: number) {
      const period = { from: saturday, days: 7, timeZone: 'Europe/London' };
      const clock = toPeriodClock(period);
      const shifts = [
        aShift(0, {
          date: saturday,
          start: clock.minuteOf(saturday, 960),
          end: clock.minuteOf(saturday, 1320),
        }),
        aShift(1, {
          date: sunday,
          start: clock.minuteOf(sunday, startOnSunday),
          end: clock.minuteOf(sunday, 900),
        }),
      ];
      const rota = aRota({ period, visits: [allocated(1, 1000)], duties: shifts.map(dutyOf) });
      const input = aRotaInput({ period, endMinute: clock.endMinute, shifts });
      return findingsOf('daily-rest', input, rota);
    }

    it('finds the hour that the spring change takes (29 March 2026)', () => {
      expect(betweenClocks('2026-03-28', '2026-03-29', 540)).toMatchObject([{ amount: 60 }]);
      expect(betweenClocks('2026-03-28', '2026-03-29', 600)).toEqual([]);
    });

    it('accepts ten hours by the clock in autumn, eleven elapsed (25 October 2026)', () => {
      expect(betweenClocks('2026-10-24', '2026-10-25', 480)).toEqual([]);
      expect(betweenClocks('2026-10-24', '2026-10-25', 479)).toMatchObject([{ amount: 1 }]);
    });
  });
});
