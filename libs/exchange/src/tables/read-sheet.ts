import { type CsvText, readCsv } from '../csv/read-csv';
import { readHeader } from '../csv/read-header';
import type { FaultList } from '../fault-list';
import type { Columns } from './column';
import { type FieldReader, readRecord, toFieldReaders } from './read-record';
import type { Row, Sheet } from './sheet';
import { fileOf, type TableName, toSnakeCase } from './table-names';
import { type AnyTable, type Records, TABLES } from './tables';

/** Reads one file of the dataset into records, reporting whatever cannot be read. */
export function readSheet<Name extends TableName>(
  name: Name,
  bytes: Uint8Array | undefined,
  faults: FaultList,
): Sheet<Records[Name]> {
  const table: AnyTable = TABLES[name];
  if (!bytes && !table.required) return { table: name, rows: [], ids: new Set(), whole: true };
  const readers = toFieldReaders(table.columns);
  const text = bytes ? readCsv(fileOf(name), bytes, faults) : reportMissing(name, readers, faults);
  const positions = text && readHeader(fileOf(name), text.header, readers, faults);
  if (!positions) return { table: name, rows: [], ids: undefined, whole: false };
  const rows = readBody(name, text, readers, positions, faults);
  const idPosition = positions.get(toSnakeCase(table.key[0] ?? '')) ?? -1;
  return {
    table: name,
    rows: rows as Row<Records[Name]>[],
    ids: text.complete ? new Set(text.body.map((row) => row.cells[idPosition] ?? '')) : undefined,
    whole: text.complete && rows.length === text.body.length,
  };
}

function reportMissing(name: TableName, readers: readonly FieldReader[], faults: FaultList): undefined {
  const file = fileOf(name);
  const header = readers.map((reader) => reader.name).join(',');
  const action = `Add ${file}; where there is nothing to tell, this one line is enough: ${header}`;
  faults.add('MISSING_FILE', { file }, `the folder has no ${file}`, action);
}

function readBody(
  name: TableName,
  text: CsvText,
  readers: readonly FieldReader[],
  positions: ReadonlyMap<string, number>,
  faults: FaultList,
): Row<object>[] {
  const file = fileOf(name);
  const { finish }: AnyTable = TABLES[name];
  const width = text.header.cells.length;
  const rows: Row<object>[] = [];
  for (const { row, cells } of text.body) {
    if (cells.length !== width) {
      faults.add('RAGGED_ROW', { file, row }, `the row has ${cells.length} cells, the header ${width}`);
      continue;
    }
    const record = readRecord<Columns>(
      readers,
      (column) => cells[positions.get(column) ?? -1],
      (code, column, cause) => faults.add(code, { file, row, column }, cause),
    );
    if (record) rows.push({ row, record: finish?.(record) ?? record });
  }
  return rows;
}
