import type { Minute, PlaceId, Shift, TravelTable, Worker } from '@homeround/domain';
import type { OpenVisit } from './open-visits';

interface Booking {
  readonly open: OpenVisit;
  readonly start: Minute;
  readonly end: Minute;
}

/** One worker's shift and what has been put into it, in order of time. */
export interface ShiftBook {
  readonly worker: Worker;
  readonly shift: Shift;
  /** Minutes on the worker's way from one place to another, by the places' numbers. */
  readonly minutesBetween: (from: number, to: number) => number;
  readonly bookings: Booking[];
}

/** A gap in a shift that a visit fits into: starts from `from` to `to`. */
export interface Opening {
  readonly from: Minute;
  readonly to: Minute;
  /** Minutes of travel that the visit adds. */
  readonly detour: number;
}

/** Empty books for shifts whose workers travel as the table has it. */
export function openBooks(
  shifts: readonly Shift[],
  workers: readonly Worker[],
  { placeIds, minutes }: TravelTable,
): ShiftBook[] {
  const workerOf = new Map(workers.map((worker) => [worker.workerId, worker]));
  const size = placeIds.length;
  const by = (table: Uint16Array) => (from: number, to: number) => table[from * size + to]!;
  const ways = { car: by(minutes.car), walk: by(minutes.walk) };
  return shifts.map((shift) => {
    const worker = workerOf.get(shift.workerId)!;
    return { worker, shift, minutesBetween: ways[worker.mode], bookings: [] };
  });
}

/** The number of each place in the table. */
export function numberPlaces({ placeIds }: TravelTable): Map<PlaceId, number> {
  return new Map(placeIds.map((placeId, index) => [placeId, index]));
}

/** True when the visit could lie in the shift, were that empty. */
export function isOnShift({ shift }: ShiftBook, { earliest, latest, visit }: OpenVisit): boolean {
  return shift.start <= latest && earliest + visit.minutes <= shift.end;
}

/** The opening with the shortest detour, or undefined where the visit does not fit. */
export function findOpening(book: ShiftBook, open: OpenVisit): Opening | undefined {
  const { shift, bookings, minutesBetween } = book;
  const { at, visit } = open;
  const earliest = open.start ?? open.earliest;
  const latest = open.start ?? open.latest;
  let best: Opening | undefined;
  for (let next = 0; next <= bookings.length; next++) {
    const before = bookings[next - 1];
    const after = bookings[next];
    if (before && before.end > latest) break;
    if (after && after.start < earliest) continue;
    const way = before ? minutesBetween(before.open.at, at) : 0;
    const wayOn = after ? minutesBetween(at, after.open.at) : 0;
    const first = before ? before.end + way : shift.start;
    const last = (after ? after.start - wayOn : shift.end) - visit.minutes;
    const from = first > earliest ? first : earliest;
    const to = last < latest ? last : latest;
    if (from > to) continue;
    const straight = before && after ? minutesBetween(before.open.at, after.open.at) : 0;
    const detour = way + wayOn - straight;
    if (!best || detour < best.detour) best = { from, to, detour };
  }
  return best;
}

/** Puts a visit that fits into the shift. */
export function addBooking(book: ShiftBook, open: OpenVisit, start: Minute): void {
  book.bookings.push({ open, start, end: start + open.visit.minutes });
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
