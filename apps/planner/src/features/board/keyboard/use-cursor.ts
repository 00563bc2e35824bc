import { type FocusEvent, useState } from 'react';
import type { Cursor } from './grid-map';

interface CursorState {
  readonly cursor: Cursor | null;
  /** What is still to be done with the place: scroll it into sight, or also focus it. */
  readonly ask: 'focus' | 'show' | null;
}

export interface BoardCursor extends CursorState {
  /** Moves the tab stop and the focus there. */
  readonly go: (cursor: Cursor) => void;
  /** Moves the tab stop there and shows it, without taking the focus from elsewhere. */
  readonly point: (cursor: Cursor) => void;
  /** The focus came by pointer or by tab. */
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * The one tab stop of a board. Cells carry `data-row`, `data-cell` and `data-time`. `start` is where the focus goes first;
 * without it the focus stays where it is.
 */
export function useCursor(start: Cursor | null = null): BoardCursor {
  const [state, setState] = useState<CursorState>({ cursor: start, ask: start && 'focus' });
  return {
    ...state,
    go: (cursor) => setState({ cursor, ask: 'focus' }),
    point: (cursor) => setState({ cursor, ask: 'show' }),
    onFocus: ({ target }) => setState((last) => follow(last, (target as HTMLElement).dataset)),
  };
}

/** The cursor of the element that got the focus; the same one when it is already there, with the time it keeps. */
function follow(last: CursorState, { row, cell, time }: DOMStringMap): CursorState {
  if (row === undefined) return last;
  if (last.cursor?.row === row && last.cursor.cell === (cell ?? null)) return last;
  return { cursor: { row, cell: cell ?? null, time: time === undefined ? null : Number(time) }, ask: null };
}
