import { toPeriodClock, type Visit, type VisitDose } from '@homeround/domain';
import { aRota, aRotaInput, aVisit } from '@homeround/domain/testing';
import { allocated, findingsOf } from '../testing';

const aDose = (changes: Partial<VisitDose> = {}): VisitDose => ({
  medicineId: 'paracetamol',
  administration: 'assist',
  minimumGapMinutes: 240,
  minutesIntoVisit: 0,
  timeCritical: false,
  ...changes,
});
const withDose = (n: number, changes: Partial<VisitDose> = {}, visit: Partial<Visit> = {}) =>
  aVisit(n, { doses: [aDose(changes)], ...visit });

function check(visits: readonly Visit[], starts: readonly number[]) {
  const rota = aRota({ visits: starts.map((start, index) => allocated(index + 1, start)) });
  return findingsOf('dose-gap', aRotaInput({ visits }), rota);
}

describe('dose-gap', () => {
  it('accepts a gap of exactly the minimum', () => {
    expect(check([withDose(1), withDose(2)], [540, 780])).toEqual([]);
  });

  it('finds a gap that is a minute short', () => {
    expect(check([withDose(1), withDose(2)], [540, 779])).toMatchObject([
      {
        visitIds: ['V1', 'V2'],
        personIds: ['P1'],
        amount: 1,
        detail: 'a dose comes 1 minute too soon after the one before',
      },
    ]);
  });

  it('counts from dose to dose, not from start to start', () => {
    // 540 + 20 = 560 to 790 + 10 = 800: 240 minutes; starts are 250 apart.
    const visits = [withDose(1, { minutesIntoVisit: 20 }), withDose(2, { minutesIntoVisit: 10 })];
    expect(check(visits, [540, 790])).toEqual([]);
    expect(check(visits, [540, 789])).toMatchObject([{ amount: 1 }]);
  });

  it('takes the gap of the earlier dose, whatever the order in the rota', () => {
    const visits = [withDose(1, { minimumGapMinutes: 0 }), withDose(2, { minimumGapMinutes: 360 })];
    expect(check(visits, [540, 541])).toEqual([]);
    expect(check(visits, [899, 540])).toMatchObject([{ visitIds: ['V2', 'V1'], amount: 1 }]);
  });

  it('compares each dose with the next one only, three doses in a row', () => {
    const visits = [withDose(1), withDose(2), withDose(3)];
    expect(check(visits, [480, 720, 900])).toMatchObject([{ visitIds: ['V2', 'V3'], amount: 60 }]);
  });

  it('reaches across midnight', () => {
    // 23:00 on day 0 = 1380; 02:59 on day 1 = 1619; 239 minutes.
    expect(check([withDose(1), withDose(2)], [1380, 1619])).toMatchObject([{ amount: 1 }]);
    expect(check([withDose(1), withDose(2)], [1380, 1620])).toEqual([]);
  });

  it('leaves other medicines and other people alone', () => {
    expect(check([withDose(1), withDose(2, { medicineId: 'ibuprofen' })], [540, 541])).toEqual([]);
    const input = aRotaInput({
      people: [aRotaInput().people[0]!, { ...aRotaInput().people[0]!, personId: 'P2' }],
      visits: [withDose(1), withDose(2, {}, { personId: 'P2' })],
    });
    const rota = aRota({ visits: [allocated(1, 540), allocated(2, 541)] });
    expect(findingsOf('dose-gap', input, rota)).toEqual([]);
  });

  it('does not lose the longer gap of two doses at the same minute', () => {
    const visits = [withDose(1, { minimumGapMinutes: 0 }), withDose(2)];
    expect(check(visits, [540, 540])).toMatchObject([{ amount: 240 }]);
  });

  it('ignores doses of unallocated visits', () => {
    expect(check([withDose(1), withDose(2)], [540])).toEqual([]);
  });

  describe('in elapsed minutes over a clock change', () => {
    function between(fromDate: string, fromClock: number, toDate: string, toClock: number) {
      const clock = toPeriodClock({ from: fromDate, days: 7, timeZone: 'Europe/London' });
      const starts = [clock.minuteOf(fromDate, fromClock), clock.minuteOf(toDate, toClock)];
      return check([withDose(1), withDose(2)], starts);
    }

    it('finds four hours by the clock short of the hour that the spring change takes (29 March 2026)', () => {
      // 23:00 to 03:00 = three elapsed hours.
      expect(between('2026-03-28', 1380, '2026-03-29', 180)).toMatchObject([{ amount: 60 }]);
      expect(between('2026-03-28', 1380, '2026-03-29', 240)).toEqual([]);
    });

    it('accepts three hours by the clock with the hour that the autumn change gives (25 October 2026)', () => {
      // 00:00 to 03:00 = four elapsed hours.
      expect(between('2026-10-25', 0, '2026-10-25', 180)).toEqual([]);
      expect(between('2026-10-25', 0, '2026-10-25', 179)).toMatchObject([{ amount: 1 }]);
    });
  });
});
