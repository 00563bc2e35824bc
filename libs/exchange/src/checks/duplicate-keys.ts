import type { FaultList } from '../fault-list';
import type { Row, Sheet } from '../tables/sheet';
import { fileOf, TABLE_NAMES, toSnakeCase } from '../tables/table-names';
import { type AnyTable, TABLES } from '../tables/tables';
import type { Folder } from './folder';

/** Reports rows whose key another row already has. */
export function checkDuplicateKeys({ sheets }: Folder, faults: FaultList): void {
  for (const name of TABLE_NAMES) checkKey(sheets[name], faults);
}

/** Reports rows of one file whose key another row already has. */
export function checkKey({ table, rows }: Sheet<object>, faults: FaultList): void {
  const { key }: AnyTable = TABLES[table];
  if (key.length === 0) return;
  const firstRow = new Map<string, number>();
  for (const row of rows) {
    const values = valuesOf(row, key);
    const first = firstRow.get(values);
    if (first === undefined) {
      firstRow.set(values, row.row);
      continue;
    }
    const columns = key.map(toSnakeCase).join(', ');
    const spot = { file: fileOf(table), row: row.row, column: toSnakeCase(key[0]!) };
    faults.add('DUPLICATE_KEY', spot, `${columns} ${values} is already in row ${first}`);
  }
}

function valuesOf({ record }: Row<object>, key: readonly string[]): string {
  return key.map((field) => String((record as Readonly<Record<string, unknown>>)[field])).join(', ');
}
