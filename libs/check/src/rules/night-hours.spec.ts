import { type Duty, type RotaInput, type Shift, toPeriodClock } from '@homeround/domain';
import { aRota, aRotaInput, aShift, aWorker } from '@homeround/domain/testing';
import { aDuty, findingsOf } from '../testing';

function check(shifts: readonly Shift[], changes: Partial<RotaInput> = {}, breaks: Duty['breaks'] = []) {
  const duties = shifts.map(({ shiftId, start, end }, n) =>
    aDuty(0, { shiftId, start, end, breaks: n === 0 ? breaks : [] }),
  );
  const input = aRotaInput({ shifts, ...changes });
  return findingsOf('night-hours', input, aRota({ period: input.period, duties }));
}

/** A shift on a day of the period, by its clock. */
const shiftAt = (day: number, start: number, end: number): Shift =>
  aShift(day, { start: day * 1440 + start, end: day * 1440 + end });

// Allowed in a week: 480 × 6 = 2880 minutes. Five nights 22:00–07:36 = 5 × 576 = 2880.
const nights = (length = 576) => [0, 1, 2, 3, 4].map((day) => shiftAt(day, 1320, 1320 + length));

describe('night-hours', () => {
  it('accepts 48 hours of night duties in a week', () => {
    expect(check(nights())).toEqual([]);
  });

  it('finds five minutes more', () => {
    expect(check(nights(577))).toMatchObject([
      {
        tier: 'law',
        workerIds: ['W1'],
        amount: 5,
        detail: 'a night worker is 5 minutes above the average',
      },
    ]);
  });

  it('does not count breaks as working time', () => {
    expect(check(nights(577), {}, [{ start: 1500, end: 1505 }])).toEqual([]);
  });

  it('does not concern a worker whose nights are fewer than half', () => {
    const [first, second] = nights(700);
    const days = [2, 3, 4].map((day) => shiftAt(day, 420, 1120));
    expect(check([first!, second!, ...days])).toEqual([]);
    const evenly = [first!, second!, nights(700)[2]!, ...days.slice(1), shiftAt(5, 420, 1120)];
    // Three nights of six shifts are half: 6 × 700 − 2880 = 1320 too much.
    expect(check(evenly)).toMatchObject([{ amount: 1320 }]);
  });

  it('counts shifts without a duty as shifts', () => {
    const shifts = [...nights(700), ...[0, 1, 2, 3, 4, 5].map((day) => shiftAt(day, 420, 440))];
    const all = shifts.map((shift, n) => ({ ...shift, shiftId: `S${n}` }));
    const duties = all.slice(0, 5).map(({ shiftId, start, end }) => aDuty(0, { shiftId, start, end }));
    expect(findingsOf('night-hours', aRotaInput({ shifts: all }), aRota({ duties }))).toEqual([]);
  });

  it('does not take somebody without shifts of their own for a night worker', () => {
    const [shift] = nights();
    const duty = aDuty(0, { shiftId: shift!.shiftId, workerId: 'W2', start: 1320, end: 1320 + 2940 });
    const input = aRotaInput({ workers: [aWorker(1), aWorker(2)], shifts: [shift!] });
    expect(findingsOf('night-hours', input, aRota({ duties: [duty] }))).toEqual([]);
  });

  it('allows parts of a week for a period of eight days', () => {
    // 2880 × 8 ÷ 7 = 3291.43 minutes: 5 × 658 = 3290 are fine, one night two minutes longer is 0.57 too much.
    const period = { ...aRotaInput().period, days: 8 };
    const [first, ...others] = nights(658);
    expect(check(nights(658), { period })).toEqual([]);
    expect(check([{ ...first!, end: first!.end + 2 }, ...others], { period })).toMatchObject([{ amount: 1 }]);
  });

  describe('takes for a night shift', () => {
    // Alone on its worker, such a shift makes a night worker; 49 hours then are an hour too much.
    const isNight = (start: number, end: number) => {
      const shift = shiftAt(1, start, end);
      const long = aDuty(1, { start: shift.start, end: shift.start + 2940 });
      return (
        findingsOf('night-hours', aRotaInput({ shifts: [shift] }), aRota({ duties: [long] })).length === 1
      );
    };

    it('three hours after 23:00, and not a minute less', () => {
      expect(isNight(1200, 1560)).toBe(true);
      expect(isNight(1200, 1559)).toBe(false);
    });

    it('three hours before 06:00, of the night that began the day before', () => {
      expect(isNight(180, 700)).toBe(true);
      expect(isNight(181, 700)).toBe(false);
    });

    it('the morning end of a night as well', () => {
      // 03:00 to 06:00 of the next day.
      expect(isNight(1620, 1900)).toBe(true);
      expect(isNight(1621, 1900)).toBe(false);
    });
  });

  it('finds the night by the local clock when the clocks go forward (29 March 2026)', () => {
    // Sunday 01:00–06:00 by the clock lacks an hour: 4 elapsed; from 03:00 summer time it is 3, from 03:01 less.
    const period = { from: '2026-03-29', days: 7, timeZone: 'Europe/London' };
    const clock = toPeriodClock(period);
    const sunday = (fromClock: number) => {
      const start = clock.minuteOf('2026-03-29', fromClock);
      const shift = aShift(0, { date: '2026-03-29', start, end: start + 600 });
      const duty = aDuty(0, { shiftId: shift.shiftId, start, end: start + 2940 });
      const input = aRotaInput({ period, endMinute: clock.endMinute, shifts: [shift] });
      return findingsOf('night-hours', input, aRota({ period, duties: [duty] }));
    };
    expect(sunday(180)).toMatchObject([{ amount: 60 }]);
    expect(sunday(181)).toEqual([]);
  });
});
