import { type KeyboardEvent, useRef } from 'react';
import { announce } from '../../../shared/announce/announce';
import { readKey } from './board-keys';
import { type Cursor, type GridRow, placeOf } from './grid-map';
import { moveCursor } from './moves';
import { findProblem } from './problems';
import { findByName, TYPE_AHEAD_PAUSE_MS } from './type-ahead';

/** What a board does on a command that is not a move. */
export interface BoardActions {
  open(cursor: Cursor, by: 'key' | 'pointer'): void;
  pin?(cursor: Cursor): void;
  takers?(cursor: Cursor): void;
  help(): void;
  back(): void;
}

interface BoardKeys extends BoardActions {
  readonly rows: readonly GridRow[];
  readonly cursor: Cursor | null;
  /** How many rows a page is. */
  readonly pageRows: () => number;
  /** Moves the focus. */
  readonly go: (cursor: Cursor) => void;
}

/** The keyboard of a board: what it does with a key that is pressed inside the grid. */
export function useBoardKeys(keys: BoardKeys): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: -Infinity });
  return (event) => {
    const { rows, cursor } = keys;
    const typing = typed.current.text !== '' && event.timeStamp - typed.current.at < TYPE_AHEAD_PAUSE_MS;
    const command = readKey(event, { onCell: typeof cursor?.cell === 'string', typing });
    if (!command || rows.length === 0) return;
    // Where the visit's own board has no such thing, the key stays the browser's.
    if ((command.kind === 'pin' || command.kind === 'takers') && !keys[command.kind]) return;
    event.preventDefault();
    const here = cursor ?? { row: rows[0]!.key, cell: null, time: null };
    if (command.kind === 'move') return goIf(keys, moveCursor(rows, cursor, command.move, keys.pageRows()));
    if (command.kind === 'problem') return goToProblem(keys, command.direction);
    if (command.kind === 'find') {
      typed.current = { text: ' ', at: event.timeStamp };
      return announce('Type a name');
    }
    if (command.kind === 'type') {
      const text = (typing ? typed.current.text : '') + command.letter;
      typed.current = { text, at: event.timeStamp };
      return goIf(keys, findByName(rows, cursor, text) ?? null);
    }
    if (command.kind === 'help' || command.kind === 'back') return keys[command.kind]();
    if (command.kind === 'open') return keys.open(here, 'key');
    return keys[command.kind]?.(here);
  };
}

function goIf({ go }: BoardKeys, cursor: Cursor | null): void {
  if (cursor) go(cursor);
}

function goToProblem({ rows, cursor, go }: BoardKeys, direction: 1 | -1): void {
  const found = findProblem(rows, cursor, direction);
  if (!found) return announce('No problems on this board');
  const { row } = placeOf(rows, found.cursor);
  announce(`Problem ${found.number} of ${found.of}, ${rows[row]!.name}`);
  go(found.cursor);
}
