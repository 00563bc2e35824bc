import type { EntityManager } from 'typeorm';
import { type AnyDatasetTable, type ColumnType, toColumnName } from './dataset-table';

/** Whose rows are wanted: ids of one locality's people and workers. */
export interface RowsOf {
  readonly people: readonly string[];
  readonly workers: readonly string[];
}

/** The rows of one table in the order in which they were written; of a locality, where its people and workers are given. */
export async function readRows(
  manager: EntityManager,
  table: AnyDatasetTable,
  datasetId: string,
  rowsOf?: RowsOf,
): Promise<object[]> {
  const fields = Object.entries(table.columns).map(([field, type]) => `${toRead(field, type)} AS "${field}"`);
  const some = rowsOf && table.of;
  const rows = await manager.query<object[]>(
    `SELECT ${fields.join(', ')} FROM ${table.name}
    WHERE dataset_id = $1${some ? CONDITIONS[some] : ''} ORDER BY position`,
    some ? [datasetId, rowsOf[some]] : [datasetId],
  );
  return rows.map(withoutNulls);
}

/** The driver would make a moment of a date; a local date stays text. */
function toRead(field: string, type: ColumnType): string {
  const column = `"${toColumnName(field)}"`;
  return type === 'date' ? `to_char(${column}, 'YYYY-MM-DD')` : column;
}

/** Ids travel as an array: the server hashes it, and needs no statistics that an import has just made stale. */
const CONDITIONS = {
  people: ' AND person_id = ANY($2::text[])',
  workers: ' AND worker_id = ANY($2::text[])',
};

/** An absent field is no field: in the domain nothing is null. */
function withoutNulls(row: object): object {
  const values = Object.entries(row);
  return values.some(([, value]) => value === null)
    ? Object.fromEntries(values.filter(([, value]) => value !== null))
    : row;
}
