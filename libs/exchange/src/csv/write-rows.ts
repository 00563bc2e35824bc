import { stringify } from 'csv-stringify/sync';

/** Rows of cells as CSV: UTF-8, commas, LF, quotes only where they are needed. */
export function writeRows(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(stringify(rows.map((row) => [...row])));
}
