import type { BoardDay, PinBody } from '@homeround/contract';

/**
 * A rota keeps the pins that it was made with; the board shows those of now, since they are what the next solve keeps.
 * Rows without a change stay the same objects, so that they need not be drawn again.
 */
export function withPins(day: BoardDay, pins: readonly PinBody[]): BoardDay {
  const pinned = new Set(pins.map(({ visitId }) => visitId));
  return { ...day, rows: day.rows.map((row) => withRowPins(row, pinned)), unallocated: day.unallocated };
}

function withRowPins(row: BoardDay['rows'][number], pinned: ReadonlySet<string>): BoardDay['rows'][number] {
  const same = row.visits.every((visit) => (visit.pinned ?? false) === pinned.has(visit.visitId));
  if (same) return row;
  const visits = row.visits.map((visit) => ({ ...visit, pinned: pinned.has(visit.visitId) }));
  return { ...row, visits };
}
