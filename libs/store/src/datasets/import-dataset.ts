import type { Dataset } from '@homeround/domain';
import type { EntityManager } from 'typeorm';
import type { By } from '../by';
import { notify } from '../notify';
import { DatasetEntity } from './dataset-entity';
import { countRows, type DatasetRecord, toDatasetRecord } from './dataset-record';
import { DATASET_TABLES, LIST_NAMES } from './dataset-tables';
import { writeRows } from './write-rows';

/** Enough to compare an import with the one before and the one before that; every council dataset is some 40 MB. */
const DATASETS_KEPT = 3;

/** Stores a dataset, makes it current and forgets the rows of the oldest, in the manager's transaction. */
export async function importDataset(
  manager: EntityManager,
  dataset: Dataset,
  by?: By,
): Promise<DatasetRecord> {
  // Two imports at once would both want to be the current one.
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('dataset', 0))`);
  await manager.query('UPDATE dataset SET current = false WHERE current');
  const datasetId = await insertDataset(manager, dataset, by);
  for (const list of LIST_NAMES) await writeRows(manager, DATASET_TABLES[list], datasetId, dataset[list]);
  await manager.query(SUM_LOCALITIES, [datasetId]);
  await forgetOldRows(manager);
  await notify(manager, { kind: 'dataset' });
  return toDatasetRecord(await manager.findOneByOrFail(DatasetEntity, { datasetId }));
}

/** Counted once, at import: every page of the planner asks for them. */
const SUM_LOCALITIES = `
  WITH of_person AS (
    SELECT person_id, locality_id FROM person JOIN team USING (dataset_id, team_id) WHERE dataset_id = $1
  ), people AS (
    SELECT locality_id, count(*) AS people FROM of_person GROUP BY locality_id
  ), workers AS (
    SELECT locality_id, count(*) AS workers FROM worker JOIN team USING (dataset_id, team_id)
    WHERE dataset_id = $1 GROUP BY locality_id
  ), visited AS (
    SELECT person_id, max(date) AS ends FROM history_entry WHERE dataset_id = $1 GROUP BY person_id
  ), history AS (
    SELECT locality_id, max(ends) AS ends FROM visited JOIN of_person USING (person_id) GROUP BY locality_id
  )
  UPDATE locality SET
    people = coalesce((SELECT people FROM people WHERE people.locality_id = locality.locality_id), 0),
    workers = coalesce((SELECT workers FROM workers WHERE workers.locality_id = locality.locality_id), 0),
    history_ends = (SELECT ends FROM history WHERE history.locality_id = locality.locality_id)
  WHERE dataset_id = $1`;

async function insertDataset(manager: EntityManager, dataset: Dataset, by?: By): Promise<string> {
  const { name, timeZone, cycleAnchor, rules, travel } = dataset;
  const [row] = await manager.query<[{ dataset_id: string }]>(
    `INSERT INTO dataset (name, time_zone, cycle_anchor, rules, travel, counts, current,
      imported_by_account_id, imported_by_name)
    VALUES ($1, $2, $3, $4, $5, $6, true, $7, $8) RETURNING dataset_id`,
    [
      ...[name, timeZone, cycleAnchor, JSON.stringify(rules), JSON.stringify(travel)],
      ...[JSON.stringify(countRows(dataset)), by?.accountId ?? null, by?.name ?? null],
    ],
  );
  return row.dataset_id;
}

async function forgetOldRows(manager: EntityManager): Promise<void> {
  const old = await manager.query<{ datasetId: string }[]>(
    `SELECT dataset_id AS "datasetId" FROM dataset WHERE kept ORDER BY imported_at DESC OFFSET $1`,
    [DATASETS_KEPT],
  );
  const datasetIds = old.map(({ datasetId }) => datasetId);
  if (datasetIds.length === 0) return;
  for (const list of LIST_NAMES)
    await manager.query(`DELETE FROM ${DATASET_TABLES[list].name} WHERE dataset_id = ANY($1::uuid[])`, [
      datasetIds,
    ]);
  await manager.query('UPDATE dataset SET kept = false WHERE dataset_id = ANY($1::uuid[])', [datasetIds]);
}
