import type { Spot } from '../fault-list';
import { fileOf, type TableName, toSnakeCase } from './table-names';
import type { Records } from './tables';

export interface Row<R> {
  /** Line of the file, the header being 1. */
  readonly row: number;
  readonly record: R;
}

/** What could be read of one file. */
export interface Sheet<R> {
  readonly table: TableName;
  readonly rows: readonly Row<R>[];
  /** Every id that the file gives out, also in rows that could not be read; undefined when that is not known. */
  readonly ids: ReadonlySet<string> | undefined;
  /** True when every row was read. Checks that draw conclusions from what is *not* there ask for it. */
  readonly whole: boolean;
}

export type Sheets = { readonly [Name in TableName]: Sheet<Records[Name]> };

/** Where a cell is. */
export function spotOf<R>(sheet: Sheet<R>, row: Row<R>, field?: keyof R & string): Spot {
  return {
    file: fileOf(sheet.table),
    row: row.row,
    ...(field === undefined ? {} : { column: toSnakeCase(field) }),
  };
}

/** The sheet's records by their id; the first one where an id occurs twice. */
export function byId<R, Field extends keyof R>(sheet: Sheet<R>, field: Field): ReadonlyMap<R[Field], Row<R>> {
  return new Map([...sheet.rows].reverse().map((row) => [row.record[field], row]));
}

export function areWhole(sheets: Sheets, names: readonly TableName[]): boolean {
  return names.every((name) => sheets[name].whole);
}
