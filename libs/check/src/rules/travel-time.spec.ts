import type { RotaInput } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aShift, aVisit, aWorker, flatTravel } from '@homeround/domain/testing';
import { aDuty, allocated, findingsOf } from '../testing';

// Two people, ten minutes apart and ten minutes from the hub; visits of 30 minutes; duty 07:00–13:00 (420–780).
const two = (changes: Partial<RotaInput> = {}) =>
  aRotaInput({
    people: [aPerson(1), aPerson(2)],
    visits: [aVisit(1), aVisit(2, { personId: 'P2', placeId: 'H2' })],
    ...changes,
  });
const check = (starts: readonly number[], input = two()) =>
  findingsOf(
    'travel-time',
    input,
    aRota({ visits: starts.map((start, index) => allocated(index + 1, start)) }),
  );
const fromHome = aWorker(1, { start: { kind: 'home', placeId: 'H3' } });

describe('travel-time', () => {
  it('accepts exactly the travel between two visits', () => {
    expect(check([540, 580])).toEqual([]);
  });

  it('finds a minute too few between two visits', () => {
    expect(check([540, 579])).toMatchObject([
      {
        visitIds: ['V1', 'V2'],
        workerIds: ['W1'],
        personIds: ['P1', 'P2'],
        amount: 1,
        detail: '1 minute too few to travel between two visits',
      },
    ]);
  });

  it('finds overlapping visits of one worker: overlap and travel are both missing', () => {
    expect(check([540, 560])).toMatchObject([{ amount: 20 }]);
  });

  it('needs no minute between visits at one place', () => {
    const input = two({ visits: [aVisit(1), aVisit(2)] });
    expect(check([540, 570], input)).toEqual([]);
  });

  it('reads the diagonal of the table for visits at one place', () => {
    const table = Uint16Array.from([0, 10, 10, 5]);
    const travel = { placeIds: ['HUB', 'H1'], minutes: { car: table, walk: table } };
    const input = two({ visits: [aVisit(1), aVisit(2)], travel });
    expect(check([540, 575], input)).toEqual([]);
    expect(check([540, 574], input)).toMatchObject([{ amount: 1 }]);
  });

  it("takes the worker's own mode and the direction of the journey", () => {
    const places = ['HUB', 'H1', 'H2'];
    const car = Uint16Array.from([0, 0, 0, 0, 0, 3, 0, 9, 0]);
    const travel = { placeIds: places, minutes: { car, walk: flatTravel(places, 40).minutes.walk } };
    const driver = two({ travel });
    expect(check([540, 573], driver)).toEqual([]);
    expect(check([578, 540], driver)).toMatchObject([{ visitIds: ['V2', 'V1'], amount: 1 }]);
    const walker = two({ travel, workers: [aWorker(1, { mode: 'walk' })] });
    expect(check([540, 573], walker)).toMatchObject([{ amount: 37 }]);
  });

  it('counts the way from the hub from the start of the duty', () => {
    expect(check([430])).toEqual([]);
    expect(check([429])).toMatchObject([
      { visitIds: ['V1'], amount: 1, detail: '1 minute too few to travel from the hub' },
    ]);
  });

  it('counts the way back to the hub until the end of the duty', () => {
    expect(check([740])).toEqual([]);
    expect(check([741])).toMatchObject([
      { visitIds: ['V1'], amount: 1, detail: '1 minute too few to travel back to the hub' },
    ]);
  });

  it('asks nothing at the ends of a worker who starts from home', () => {
    const input = two({ workers: [fromHome] });
    expect(check([420, 750], input)).toEqual([]);
    expect(check([420, 459], input)).toMatchObject([{ amount: 1 }]);
  });

  it('asks nothing between visits of different duties', () => {
    const shifts = [
      aShift(0, { shiftId: 'a', start: 420, end: 570 }),
      aShift(0, { shiftId: 'b', start: 570, end: 780 }),
    ];
    const duties = shifts.map(({ shiftId, start, end }) => aDuty(0, { shiftId, start, end }));
    const rota = aRota({ visits: [allocated(1, 540), allocated(2, 570)], duties });
    expect(findingsOf('travel-time', two({ shifts, workers: [fromHome] }), rota)).toEqual([]);
  });

  it('counts across midnight', () => {
    const night = { start: 1320, end: 1860 };
    const input = two({ shifts: [aShift(0, night)] });
    const at = (second: number) =>
      aRota({ visits: [allocated(1, 1420), allocated(2, second)], duties: [aDuty(0, night)] });
    expect(findingsOf('travel-time', input, at(1460))).toEqual([]);
    expect(findingsOf('travel-time', input, at(1459))).toMatchObject([{ amount: 1 }]);
  });
});
