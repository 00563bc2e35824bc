import { aShift, aVisit, aWorker } from '@homeround/domain/testing';
import { type OpenVisit, toOpenVisits } from './open-visits';
import { addBooking, dropBookings, findOpening, guessTravel, isOnShift, type ShiftBook } from './shift-book';

const HERE = { latitude: 55.8, longitude: -4 };
/** 1.112 km north: six minutes by car. */
const THERE = { latitude: 55.81, longitude: -4 };

const book = (): ShiftBook => ({ worker: aWorker(1), shift: aShift(0), bookings: [] });
const visit = (n: number, earliest: number, latest: number): OpenVisit => {
  const [option] = aVisit(n).options;
  return toOpenVisits([aVisit(n, { options: [{ ...option!, earliest, latest, preferred: earliest }] })])[0]!;
};

describe('guessTravel', () => {
  it('takes two minutes to get in and three a kilometre by car, seventeen on foot', () => {
    expect(guessTravel(aWorker(1), HERE, THERE)).toBe(6);
    expect(guessTravel(aWorker(1, { mode: 'walk' }), HERE, THERE)).toBe(21);
  });

  it('takes no time within a place', () => {
    expect(guessTravel(aWorker(1), HERE, HERE)).toBe(0);
  });
});

describe('findOpening', () => {
  it('gives the whole window in an empty shift', () => {
    expect(findOpening(book(), visit(1, 480, 600), HERE)).toEqual({ from: 480, to: 600, detour: 0 });
  });

  it('starts after the visit before and the way from it', () => {
    const taken = book();
    addBooking(taken, visit(1, 480, 600), 480, HERE);
    expect(findOpening(taken, visit(2, 480, 600), THERE)).toEqual({ from: 516, to: 600, detour: 6 });
  });

  it('ends before the visit after and the way to it', () => {
    const taken = book();
    addBooking(taken, visit(1, 600, 600), 600, HERE);
    expect(findOpening(taken, visit(2, 480, 560), THERE)).toMatchObject({ from: 480, to: 560 });
    expect(findOpening(taken, visit(2, 540, 600), THERE)).toMatchObject({ from: 540, to: 564 });
  });

  it('finds none where the gap is too short', () => {
    const taken = book();
    addBooking(taken, visit(1, 480, 480), 480, HERE);
    addBooking(taken, visit(2, 550, 550), 550, HERE);
    expect(findOpening(taken, visit(3, 500, 540), THERE)).toBeUndefined();
  });

  it('keeps the start that the other worker of a double-up has set', () => {
    const open = visit(1, 480, 600);
    open.start = 530;
    expect(findOpening(book(), open, HERE)).toMatchObject({ from: 530, to: 530 });
  });
});

describe('isOnShift', () => {
  it('wants room for the whole visit before the shift ends', () => {
    expect(isOnShift(book(), visit(1, 750, 800))).toBe(true);
    expect(isOnShift(book(), visit(1, 751, 800))).toBe(false);
  });
});

describe('dropBookings', () => {
  it('frees the shift and the visit again', () => {
    const taken = book();
    const open = visit(1, 480, 600);
    addBooking(taken, open, 480, HERE);
    dropBookings([taken], open);
    expect(taken.bookings).toEqual([]);
    expect([open.takers, open.start]).toEqual([[], undefined]);
  });
});
