import type { EntityManager } from 'typeorm';
import { type AnyDatasetTable, toColumnName } from './dataset-table';

/** Rows in one statement: some 2 MB of JSON, so that no statement holds the whole of a council's history. */
const BATCH = 20_000;

/** Writes rows of one table, keeping their order. */
export async function writeRows(
  manager: EntityManager,
  table: AnyDatasetTable,
  datasetId: string,
  rows: readonly object[],
): Promise<void> {
  const statement = toInsert(table);
  for (let first = 0; first < rows.length; first += BATCH) {
    const batch = JSON.stringify(rows.slice(first, first + BATCH));
    await manager.query(statement, [datasetId, first, batch]);
  }
}

/** The server takes the JSON apart: one parameter for many rows, and nested values need no code here. */
function toInsert(table: AnyDatasetTable): string {
  const fields = Object.entries(table.columns);
  const columns = fields.map(([field]) => `"${toColumnName(field)}"`).join(', ');
  const types = fields.map(([field, type]) => `"${field}" ${type}`).join(', ');
  const values = fields.map(([field]) => `row."${field}"`).join(', ');
  const names = fields.map(([field]) => `"${field}"`).join(', ');
  return `INSERT INTO ${table.name} (dataset_id, position, ${columns})
    SELECT $1::uuid, $2::integer + row.position, ${values}
    FROM ROWS FROM (json_to_recordset($3::json) AS (${types})) WITH ORDINALITY AS row(${names}, position)`;
}
