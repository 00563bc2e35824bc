import { toPeriodClock } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';
import { aDuty, allocated } from '../testing';
import { measureRota } from './measure-rota';

describe('measureFairness', () => {
  // Worker 1: two visits of 30 minutes and 30 minutes of travel in 360. Worker 2: nothing in 720. Worker 3: no shift.
  const input = aRotaInput({
    people: [aPerson(1), aPerson(2)],
    workers: [aWorker(1), aWorker(2), aWorker(3)],
    shifts: [aShift(5), aShift(0, { workerId: 'W2' }), aShift(1, { workerId: 'W2' })],
    visits: [aVisit(1, {}, 5), aVisit(2, { personId: 'P2', placeId: 'H2' }, 5)],
  });
  const visits = [allocated(1, 7200 + 540), allocated(2, 7200 + 600)];
  const { fairness } = measureRota(input, aRota({ visits, duties: [aDuty(5)] }));

  it('spreads busy minutes ÷ minutes of shifts over those who have a shift: 90 ÷ 360 and 0', () => {
    expect(fairness.busyShare).toEqual({ count: 2, mean: 0.125, sd: 0.125, min: 0, max: 0.25 });
  });

  it('spreads travel: 30 and 0', () => {
    expect(fairness.travel).toEqual({ count: 2, mean: 15, sd: 15, min: 0, max: 30 });
  });

  it('spreads weekends: 1 and 0', () => {
    expect(fairness.weekends).toEqual({ count: 2, mean: 0.5, sd: 0.5, min: 0, max: 1 });
  });

  it('counts duties that end after 21:00 of their working day as late', () => {
    const late = (end: number) => {
      const shift = aShift(0, { end: 2000 });
      const rota = aRota({ visits: [], duties: [aDuty(0, { end })] });
      return measureRota(aRotaInput({ shifts: [shift] }), rota).fairness.lateDuties.max;
    };
    expect(late(1260)).toBe(0);
    expect(late(1261)).toBe(1);
    // A night until 07:00.
    expect(late(1860)).toBe(1);
  });

  it('reads 21:00 from the local clock on a day of 23 hours (29 March 2026)', () => {
    const period = { from: '2026-03-29', days: 7, timeZone: 'Europe/London' };
    const nine = toPeriodClock(period).minuteOf('2026-03-29', 1260);
    expect(nine).toBe(1200);
    const shift = aShift(0, { date: '2026-03-29', end: 1300 });
    const late = (end: number) => {
      const rota = aRota({ period, visits: [], duties: [aDuty(0, { shiftId: shift.shiftId, end })] });
      return measureRota(aRotaInput({ period, shifts: [shift] }), rota).fairness.lateDuties.max;
    };
    expect(late(1200)).toBe(0);
    expect(late(1201)).toBe(1);
  });

  it('leaves everything open where nobody has a shift', () => {
    const none = { count: 0, mean: undefined, sd: undefined, min: undefined, max: undefined };
    const found = measureRota(aRotaInput({ shifts: [] }), aRota({ visits: [], duties: [] })).fairness;
    expect(found).toEqual({ busyShare: none, weekends: none, lateDuties: none, travel: none });
  });
});
