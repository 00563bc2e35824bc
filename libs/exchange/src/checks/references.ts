import type { FaultList } from '../fault-list';
import { shown } from '../shown';
import type { Row, Sheet } from '../tables/sheet';
import { fileOf, TABLE_NAMES, type TableName, toSnakeCase } from '../tables/table-names';
import { type AnyTable, TABLES } from '../tables/tables';
import type { Folder } from './folder';

/** Reports ids that their own file does not have. Where that file could not be read, nothing is known and nothing said. */
export function checkReferences({ sheets }: Folder, faults: FaultList): void {
  for (const name of TABLE_NAMES) {
    const { columns }: AnyTable = TABLES[name];
    for (const [field, { cell }] of Object.entries(columns)) {
      const ids = cell.refersTo && sheets[cell.refersTo].ids;
      if (cell.refersTo && ids) checkIds(sheets[name], field, cell.refersTo, ids, faults);
    }
  }
}

/** Reports ids of one column that are not among those of their file. */
export function checkIds(
  { table, rows }: Sheet<object>,
  field: string,
  target: TableName,
  ids: ReadonlySet<string>,
  faults: FaultList,
): void {
  for (const row of rows) {
    for (const id of idsIn(row, field)) {
      if (ids.has(id)) continue;
      const spot = { file: fileOf(table), row: row.row, column: toSnakeCase(field) };
      faults.add('UNKNOWN_ID', spot, `${shown(id)} is not in ${fileOf(target)}`);
    }
  }
}

function idsIn({ record }: Row<object>, field: string): readonly string[] {
  const value = (record as Readonly<Record<string, string | readonly string[]>>)[field];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
