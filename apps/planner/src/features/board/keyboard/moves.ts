import { type Cursor, cursorAt, type GridRow, middleOf, type Place, placeOf } from './grid-map';

export const MOVES = [
  'left',
  'right',
  'up',
  'down',
  'row-start',
  'row-end',
  'first',
  'last',
  'page-up',
  'page-down',
] as const;
export type Move = (typeof MOVES)[number];

/** Where a move leads; the same place at the edges. Null only on a board without rows. */
export function moveCursor(
  rows: readonly GridRow[],
  cursor: Cursor | null,
  move: Move,
  pageRows: number,
): Cursor | null {
  const place = placeOf(rows, cursor);
  const here = rows[place.row];
  if (!here) return null;
  if (move === 'left') return cursorAt(rows, { ...place, cell: Math.max(-1, place.cell - 1) });
  if (move === 'right')
    return cursorAt(rows, { ...place, cell: Math.min(here.cells.length - 1, place.cell + 1) });
  if (move === 'row-start') return cursorAt(rows, { ...place, cell: -1 });
  if (move === 'row-end') return cursorAt(rows, { ...place, cell: here.cells.length - 1 });
  if (move === 'first') return cursorAt(rows, { row: 0, cell: -1 });
  if (move === 'last') return cursorAt(rows, lastPlace(rows));
  return moveRows(rows, place, cursor, stepOf(move, pageRows));
}

function stepOf(move: Move, pageRows: number): number {
  const rows = move === 'page-up' || move === 'page-down' ? Math.max(1, pageRows) : 1;
  return move === 'up' || move === 'page-up' ? -rows : rows;
}

/** To the visit nearest in time on another row; the time aimed at stays, so that ↓ then ↑ come back. */
function moveRows(rows: readonly GridRow[], from: Place, cursor: Cursor | null, step: number): Cursor | null {
  const row = Math.min(rows.length - 1, Math.max(0, from.row + step));
  const time = cursor?.time ?? null;
  if (row === from.row) return cursorAt(rows, from, time);
  return cursorAt(rows, { row, cell: time === null ? -1 : nearestCell(rows[row]!, time) }, time);
}

/** The cell that holds the time, else the one whose edge is nearest; the earlier of two as near. −1 without cells. */
export function nearestCell(row: GridRow, time: number): number {
  let best = -1;
  let bestDistance = Infinity;
  row.cells.forEach((cell, index) => {
    const distance = Math.max(cell.start - time, time - cell.end, 0) + Math.abs(middleOf(cell) - time) / 1e6;
    if (distance < bestDistance) [best, bestDistance] = [index, distance];
  });
  return best;
}

function lastPlace(rows: readonly GridRow[]): Place {
  const row = rows.length - 1;
  return { row, cell: rows[row]!.cells.length - 1 };
}
