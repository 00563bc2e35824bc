/** SQL types that a dataset's fields are kept as. `json` keeps the text as it came, and so the order of its keys. */
export type ColumnType =
  'text' | 'text[]' | 'integer' | 'integer[]' | 'double precision' | 'boolean' | 'date' | 'json';

/**
 * How one list of a dataset is kept: a column for each field of a row, the field's name in snake case. The compiler refuses
 * a table that lacks a field of the domain.
 */
export interface DatasetTable<Row> {
  readonly name: string;
  readonly columns: { readonly [Field in keyof Required<Row>]: ColumnType };
  /** Whose rows one locality needs, where the table is too large to read whole; by the fields `personId`, `workerId`. */
  readonly of?: 'people' | 'workers';
}

/** A table whose fields are not known one by one: what reading and writing go by. */
export interface AnyDatasetTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly of?: 'people' | 'workers';
}

/** `miniTeamSize` → `mini_team_size`. */
export const toColumnName = (field: string): string =>
  field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
