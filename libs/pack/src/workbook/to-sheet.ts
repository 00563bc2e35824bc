import type { Sheet, SheetCell } from './workbook-library';

export type Value = string | number | boolean | null;

/** A sheet as plain values: heads, then rows. */
export interface SheetRows {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** Characters: wide enough for names, narrow enough to see the next column. */
const WIDEST = 60;
const NARROWEST = 9;
/** What a cell of a workbook holds at most. */
const LONGEST = 32_767;

/** Heads bold and fixed; numbers as numbers, so that they can be sorted and added up; the rest as text. */
export function toSheet({ name, heads, rows }: SheetRows): Sheet {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: heads.map((head, at) => ({ width: widthOf(head, rows, at) })),
    data: [
      heads.map((value): SheetCell => ({ value, type: String, fontWeight: 'bold', wrap: true })),
      ...rows.map((row) => row.map(toCell)),
    ],
  };
}

function toCell(value: Value): SheetCell | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  const words = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  return { value: words.slice(0, LONGEST), type: String, wrap: words.length > WIDEST, alignVertical: 'top' };
}

function widthOf(head: string, rows: SheetRows['rows'], at: number): number {
  const longest = rows
    .slice(0, 200)
    .reduce((most, row) => Math.max(most, String(row[at] ?? '').length), Math.min(head.length, 18));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
