import { aShift, aVisit, aWorker, flatTravel } from '@homeround/domain/testing';
import { type OpenVisit, toOpenVisits } from './open-visits';
import {
  addBooking,
  dropBookings,
  findOpening,
  isOnShift,
  numberPlaces,
  openBooks,
  type ShiftBook,
} from './shift-book';

/** Six minutes from H1 to H2. */
const TRAVEL = flatTravel(['H1', 'H2'], 6);

const book = (): ShiftBook => openBooks([aShift(0)], [aWorker(1)], TRAVEL)[0]!;
const visit = (n: number, earliest: number, latest: number, placeId = 'H1'): OpenVisit => {
  const [option] = aVisit(n).options;
  const options = [{ ...option!, earliest, latest, preferred: earliest }];
  return toOpenVisits([aVisit(n, { options, placeId })], numberPlaces(TRAVEL))[0]!;
};
const there = (n: number, earliest: number, latest: number) => visit(n, earliest, latest, 'H2');

describe('openBooks', () => {
  it('lets each worker travel in their own mode', () => {
    const slow = { ...TRAVEL, minutes: { ...TRAVEL.minutes, walk: Uint16Array.of(0, 21, 22, 0) } };
    const [driver, walker] = openBooks(
      [aShift(0), aShift(0, { workerId: 'W2' })],
      [aWorker(1), aWorker(2, { mode: 'walk' })],
      slow,
    );
    expect([
      driver!.minutesBetween(0, 1),
      walker!.minutesBetween(0, 1),
      walker!.minutesBetween(1, 0),
    ]).toEqual([6, 21, 22]);
  });
});

describe('findOpening', () => {
  it('gives the whole window in an empty shift', () => {
    expect(findOpening(book(), visit(1, 480, 600))).toEqual({ from: 480, to: 600, detour: 0 });
  });

  it('starts after the visit before and the way from it', () => {
    const taken = book();
    addBooking(taken, visit(1, 480, 600), 480);
    expect(findOpening(taken, there(2, 480, 600))).toEqual({ from: 516, to: 600, detour: 6 });
  });

  it('ends before the visit after and the way to it', () => {
    const taken = book();
    addBooking(taken, visit(1, 600, 600), 600);
    expect(findOpening(taken, there(2, 480, 560))).toMatchObject({ from: 480, to: 560 });
    expect(findOpening(taken, there(2, 540, 600))).toMatchObject({ from: 540, to: 564 });
  });

  it('finds none where the gap is too short', () => {
    const taken = book();
    addBooking(taken, visit(1, 480, 480), 480);
    addBooking(taken, visit(2, 550, 550), 550);
    expect(findOpening(taken, there(3, 500, 540))).toBeUndefined();
  });

  it('keeps the start that the other worker of a double-up has set', () => {
    const open = visit(1, 480, 600);
    open.start = 530;
    expect(findOpening(book(), open)).toMatchObject({ from: 530, to: 530 });
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
    addBooking(taken, open, 480);
    dropBookings([taken], open);
    expect(taken.bookings).toEqual([]);
    expect([open.takers, open.start]).toEqual([[], undefined]);
  });
});
