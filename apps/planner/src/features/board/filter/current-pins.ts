import type { BoardDay, PinBody } from '@homeround/contract';

/**
 * A rota keeps the pins that it was made with; the board shows those of now, since they are what the next solve keeps.
 * What has no change in it stays the same object, so that it need not be drawn again.
 */
export function withPins(day: BoardDay, pins: readonly PinBody[]): BoardDay {
  const pinned = new Set(pins.map(({ visitId }) => visitId));
  const rows = day.rows.map((row) => withRowPins(row, pinned));
  return rows.every((row, index) => row === day.rows[index]) ? day : { ...day, rows };
}

function withRowPins(row: BoardDay['rows'][number], pinned: ReadonlySet<string>): BoardDay['rows'][number] {
  const same = row.visits.every((visit) => (visit.pinned ?? false) === pinned.has(visit.visitId));
  if (same) return row;
  const visits = row.visits.map((visit) => ({ ...visit, pinned: pinned.has(visit.visitId) }));
  return { ...row, visits };
}
