import type { Rota } from '@homeround/domain';
import { aRota, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';
import { aDuty, allocated, findingsOf } from '../testing';

// Worker 1 has a shift 07:00–13:00 (420–780) on day 0; visits take 30 minutes.
const input = aRotaInput({
  workers: [aWorker(1), aWorker(2)],
  shifts: [aShift(0), aShift(0, { workerId: 'W2' })],
});
const check = (changes: Partial<Rota>) => findingsOf('shift', input, aRota(changes));

describe('shift', () => {
  it('accepts visits that touch both ends of the duty', () => {
    const two = aRotaInput({ visits: [aVisit(1), aVisit(2)] });
    const rota = aRota({ visits: [allocated(1, 420), allocated(2, 750)] });
    expect(findingsOf('shift', two, rota)).toEqual([]);
  });

  it('finds a visit that starts a minute before the duty', () => {
    expect(check({ visits: [allocated(1, 419)] })).toMatchObject([
      { visitIds: ['V1'], workerIds: ['W1'], amount: 1, detail: 'reaches 1 minute outside the duty' },
    ]);
  });

  it('finds a visit that ends a minute after the duty', () => {
    expect(check({ visits: [allocated(1, 751)] })).toMatchObject([{ amount: 1 }]);
  });

  it('finds a visit of a worker who is not on duty at all', () => {
    expect(check({ visits: [allocated(1, 540, ['W2'])] })).toMatchObject([
      { workerIds: ['W2'], amount: 30, detail: 'the worker is not on duty' },
    ]);
  });

  it('judges each worker of a double-up alone', () => {
    expect(check({ visits: [allocated(1, 540, ['W1', 'W2'])] })).toMatchObject([{ workerIds: ['W2'] }]);
  });

  it('accepts a duty that is a part of its shift', () => {
    expect(check({ duties: [aDuty(0, { start: 500, end: 600 })] })).toEqual([]);
  });

  it('finds a duty that reaches outside its shift on both sides', () => {
    expect(check({ duties: [aDuty(0, { start: 419, end: 782 })] })).toMatchObject([
      { workerIds: ['W1'], amount: 3, detail: 'the duty reaches 3 minutes outside its shift' },
    ]);
  });

  it("finds a duty on another worker's shift", () => {
    const duties = [aDuty(0), { ...aDuty(0, { workerId: 'W2' }), workerId: 'W1', start: 780, end: 780 }];
    expect(check({ duties })).toMatchObject([{ detail: "the duty is on another worker's shift" }]);
  });

  it('finds two duties of one worker that overlap, but not two that touch', () => {
    const shifts = [aShift(0), aShift(0, { shiftId: 'second', start: 780, end: 900 })];
    const second = aDuty(0, { shiftId: 'second', start: 780, end: 900 });
    const touching = aRota({ duties: [aDuty(0), second] });
    expect(findingsOf('shift', aRotaInput({ shifts }), touching)).toEqual([]);

    const early = [aShift(0), aShift(0, { shiftId: 'second', start: 770, end: 900 })];
    const overlapping = aRota({ duties: [aDuty(0), { ...second, start: 779 }] });
    expect(findingsOf('shift', aRotaInput({ shifts: early }), overlapping)).toMatchObject([
      { workerIds: ['W1'], amount: 1, detail: 'two duties overlap by 1 minute' },
    ]);
  });

  it('finds an overlap behind a short duty in between', () => {
    const shifts = ['a', 'b', 'c'].map((shiftId) => aShift(0, { shiftId }));
    const duties = [
      aDuty(0, { shiftId: 'a', start: 420, end: 780 }),
      aDuty(0, { shiftId: 'b', start: 430, end: 430 }),
      aDuty(0, { shiftId: 'c', start: 700, end: 720 }),
    ];
    expect(findingsOf('shift', aRotaInput({ shifts }), aRota({ duties }))).toMatchObject([{ amount: 20 }]);
  });

  it('finds two duties of one shift', () => {
    const duties = [aDuty(0, { end: 600 }), aDuty(0, { start: 600 })];
    expect(check({ duties })).toMatchObject([
      { workerIds: ['W1'], amount: 1, detail: 'one shift has 2 duties' },
    ]);
  });

  it('accepts a night duty across midnight and finds a visit that outlasts it', () => {
    // 22:00 on day 0 to 07:00 on day 1 = minutes 1320–1860.
    const night = { start: 1320, end: 1860 };
    const nights = aRotaInput({ shifts: [aShift(0, night)] });
    const at = (start: number) => aRota({ visits: [allocated(1, start)], duties: [aDuty(0, night)] });
    expect(findingsOf('shift', nights, at(1830))).toEqual([]);
    expect(findingsOf('shift', nights, at(1831))).toMatchObject([{ amount: 1 }]);
  });
});
