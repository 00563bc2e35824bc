import { useEffect, useEffectEvent } from 'react';
import { cursorAt, type GridRow } from './grid-map';
import type { BoardCursor } from './use-cursor';

/** Shows the visit that the address opens, once per visit and board: where it was reached by keyboard or pointer it is in sight. */
export function useOpenVisit(
  rows: readonly GridRow[],
  visitId: string | undefined,
  focus: BoardCursor,
): void {
  const show = useEffectEvent(() => {
    if (visitId === undefined || focus.cursor?.cell === visitId) return;
    const row = rows.findIndex(({ cells }) => cells.some(({ key }) => key === visitId));
    if (row < 0) return;
    const cell = rows[row]!.cells.findIndex(({ key }) => key === visitId);
    const cursor = cursorAt(rows, { row, cell });
    if (cursor) focus.point(cursor);
  });
  useEffect(() => show(), [rows, visitId]);
}
