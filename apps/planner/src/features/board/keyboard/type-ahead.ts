import { type Cursor, cursorAt, type GridRow, placeOf } from './grid-map';

/** Letters further apart than this begin a new search: the time that list boxes of the big systems use. */
export const TYPE_AHEAD_PAUSE_MS = 1000;

/**
 * The next name with a word that begins with what was typed. On a worker's own cell workers are searched, on a visit the
 * people of the visits and then the workers. A search of one letter starts after the present place, so that typing the
 * letter again goes on; a longer one may stay.
 */
export function findByName(
  rows: readonly GridRow[],
  cursor: Cursor | null,
  typed: string,
): Cursor | undefined {
  const wanted = fold(typed).trim();
  if (wanted === '' || rows.length === 0) return undefined;
  const stay = wanted.length > 1;
  const { row, cell } = placeOf(rows, cursor);
  if (cell >= 0) {
    const found = findPerson(rows, { row, cell }, wanted, stay);
    if (found) return found;
  }
  const index = findFrom(rows, row + (stay && cell < 0 ? 0 : 1), ({ name }) => startsWord(name, wanted));
  return index < 0 ? undefined : (cursorAt(rows, { row: index, cell: -1 }) ?? undefined);
}

function findPerson(
  rows: readonly GridRow[],
  from: { row: number; cell: number },
  wanted: string,
  stay: boolean,
): Cursor | undefined {
  const cells = rows.flatMap((row, rowIndex) =>
    row.cells.map((cell, cellIndex) => ({ name: cell.name, row: rowIndex, cell: cellIndex })),
  );
  const here = cells.findIndex((cell) => cell.row === from.row && cell.cell === from.cell);
  const index = findFrom(cells, here + (stay ? 0 : 1), ({ name }) => startsWord(name, wanted));
  return index < 0 ? undefined : (cursorAt(rows, cells[index]!) ?? undefined);
}

/** From a position to the end and on from the start; −1 when nothing fits. */
function findFrom<Item>(items: readonly Item[], start: number, fits: (item: Item) => boolean): number {
  for (let step = 0; step < items.length; step++) {
    const index = (start + step) % items.length;
    if (fits(items[index]!)) return index;
  }
  return -1;
}

function startsWord(name: string, wanted: string): boolean {
  const folded = fold(name);
  return folded.startsWith(wanted) || folded.includes(` ${wanted}`);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('en-GB');
}
