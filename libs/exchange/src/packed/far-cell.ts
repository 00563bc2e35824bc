/** A council's history has some 130,000 rows, and no table has 40 columns. */
const MOST_ROWS = 400_000;
const MOST_COLUMNS = 100;

const CELL = /<(?:c|row)\b[^>]*?\sr="([A-Z]{0,3})(\d{1,7})"/g;

/**
 * A cell further out than a dataset has any; undefined when there is none. Readers of workbooks fill in every cell before it, so
 * a file of two kilobytes could ask for millions.
 */
export function findFarCell(entries: ReadonlyMap<string, Uint8Array>): string | undefined {
  for (const [name, bytes] of entries) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) continue;
    for (const [, column = '', row = ''] of new TextDecoder().decode(bytes).matchAll(CELL))
      if (Number(row) > MOST_ROWS || columnOf(column) > MOST_COLUMNS) return `${column}${row}`;
  }
  return undefined;
}

/** A = 1, Z = 26, AA = 27. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
