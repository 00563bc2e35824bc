import type { Minute, Shift, Worker } from '@homeround/domain';
import type { Point } from '../geography/localities';
import { distanceKm } from '../geography/scatter-home';
import type { OpenVisit } from './open-visits';

interface Booking {
  readonly open: OpenVisit;
  readonly start: Minute;
  readonly end: Minute;
  readonly at: Point;
}

/** One worker's shift and what has been put into it, in order of time. */
export interface ShiftBook {
  readonly worker: Worker;
  readonly shift: Shift;
  readonly bookings: Booking[];
}

/** A gap in a shift that a visit fits into: starts from `from` to `to`. */
export interface Opening {
  readonly from: Minute;
  readonly to: Minute;
  /** Minutes of travel that the visit adds. */
  readonly detour: number;
}

/** Door to door in minutes for a first impression: the road's bends, the pace of the mode, and two minutes to get in. */
export function guessTravel(worker: Worker, from: Point, to: Point): number {
  const perKm = worker.mode === 'walk' ? 17 : 3.1;
  return from === to ? 0 : Math.ceil(2 + distanceKm(from, to) * perKm);
}

/** True when the visit could lie in the shift, were that empty. */
export function isOnShift({ shift }: ShiftBook, { earliest, latest, visit }: OpenVisit): boolean {
  return shift.start <= latest && earliest + visit.minutes <= shift.end;
}

/** The opening with the shortest detour, or undefined where the visit does not fit. */
export function findOpening(book: ShiftBook, open: OpenVisit, at: Point): Opening | undefined {
  const { shift, bookings, worker } = book;
  const { minutes } = open.visit;
  const [earliest, latest] =
    open.start === undefined ? [open.earliest, open.latest] : [open.start, open.start];
  let best: Opening | undefined;
  for (let next = 0; next <= bookings.length; next++) {
    const before = bookings[next - 1];
    const after = bookings[next];
    if (before && before.end > latest) break;
    if (after && after.start < earliest) continue;
    const way = before ? guessTravel(worker, before.at, at) : 0;
    const wayOn = after ? guessTravel(worker, at, after.at) : 0;
    const from = Math.max(earliest, before ? before.end + way : shift.start);
    const to = Math.min(latest, (after ? after.start - wayOn : shift.end) - minutes);
    if (from > to) continue;
    const detour = way + wayOn - (before && after ? guessTravel(worker, before.at, after.at) : 0);
    if (!best || detour < best.detour) best = { from, to, detour };
  }
  return best;
}

/** Puts a visit that fits into the shift. */
export function addBooking(book: ShiftBook, open: OpenVisit, start: Minute, at: Point): void {
  book.bookings.push({ open, start, end: start + open.visit.minutes, at });
  book.bookings.sort((a, b) => a.start - b.start);
  open.takers.push(book.worker.workerId);
  open.start = start;
}

/** Takes a visit out of the shifts it lies in. */
export function dropBookings(books: readonly ShiftBook[], open: OpenVisit): void {
  for (const { bookings, worker } of books) {
    if (!open.takers.includes(worker.workerId)) continue;
    const at = bookings.findIndex((booking) => booking.open === open);
    if (at !== -1) bookings.splice(at, 1);
  }
  open.takers.length = 0;
  delete open.start;
}
