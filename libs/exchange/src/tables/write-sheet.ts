import { writeRows } from '../csv/write-rows';
import { type TableName, toSnakeCase } from './table-names';
import { type AnyTable, type Records, TABLES } from './tables';

/** One file of the dataset: header and a row for each record, in the order given. */
export function writeSheet<Name extends TableName>(
  name: Name,
  records: readonly Records[Name][],
): Uint8Array {
  const { columns }: AnyTable = TABLES[name];
  const entries = Object.entries(columns);
  const header = entries.map(([field]) => toSnakeCase(field));
  const rows = records.map((record) =>
    entries.map(([field, { cell }]) => {
      const value = (record as Readonly<Record<string, unknown>>)[field];
      return value === undefined ? '' : cell.write(value);
    }),
  );
  return writeRows([header, ...rows]);
}
