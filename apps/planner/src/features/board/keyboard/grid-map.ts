/** What the keyboard knows of the board: rows with cells in order of time. */
export interface GridCell {
  readonly key: string;
  /** What type-ahead looks for: the person's name. */
  readonly name: string;
  /** Where the cell lies in time, in any unit that all rows share. */
  readonly start: number;
  readonly end: number;
  readonly problem: boolean;
}

export interface GridRow {
  readonly key: string;
  /** The worker's name. */
  readonly name: string;
  readonly cells: readonly GridCell[];
}

/** Where the focus is. `cell` is null on the worker's own cell at the row's start. */
export interface Cursor {
  readonly row: string;
  readonly cell: string | null;
  /** The time that ↑ and ↓ stay near, also across rows without a visit; null on the way along the workers. */
  readonly time: number | null;
}

/** The same by position; cell −1 is the worker's own. */
export interface Place {
  readonly row: number;
  readonly cell: number;
}

/** Where a cursor is on this board; the first worker when what it was on has gone. */
export function placeOf(rows: readonly GridRow[], cursor: Cursor | null): Place {
  const row = cursor ? rows.findIndex(({ key }) => key === cursor.row) : -1;
  if (row < 0) return { row: 0, cell: -1 };
  const cell = cursor?.cell ?? null;
  return { row, cell: cell === null ? -1 : rows[row]!.cells.findIndex(({ key }) => key === cell) };
}

/** The cursor at a position. `time` is kept when given, else the cell's own middle. */
export function cursorAt(rows: readonly GridRow[], place: Place, time?: number | null): Cursor | null {
  const row = rows[place.row];
  if (!row) return null;
  const cell = row.cells[place.cell];
  return {
    row: row.key,
    cell: cell?.key ?? null,
    time: time !== undefined ? time : cell ? middleOf(cell) : null,
  };
}

export function middleOf(cell: GridCell): number {
  return (cell.start + cell.end) / 2;
}
