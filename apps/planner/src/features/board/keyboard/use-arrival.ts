import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import type { Cursor } from './grid-map';
import type { BoardCursor } from './use-cursor';

/**
 * Brings the place that was asked for into sight and focuses it. The line of the cursor is always drawn, so the element
 * is there when this runs, wherever the board was scrolled to.
 */
export function useArrival(
  { cursor, ask }: BoardCursor,
  grid: RefObject<HTMLElement | null>,
  show: (cursor: Cursor) => void,
): void {
  const arrive = useEffectEvent(() => {
    if (!cursor || !ask) return;
    show(cursor);
    if (ask === 'focus') findCell(grid.current, cursor)?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => arrive(), [cursor, ask]);
}

function findCell(grid: HTMLElement | null, { row, cell }: Cursor): HTMLElement | null {
  const inRow = `[data-row="${CSS.escape(row)}"]`;
  const place = cell === null ? `${inRow}:not([data-cell])` : `${inRow}[data-cell="${CSS.escape(cell)}"]`;
  return grid?.querySelector<HTMLElement>(place) ?? null;
}
