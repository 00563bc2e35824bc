import { type Dataset, narrowToLocality } from '@homeround/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { By } from '../by';
import { notify } from '../notify';
import { DatasetEntity } from './dataset-entity';
import { countRows, type DatasetRecord, type LocalityRecord, toDatasetRecord } from './dataset-record';
import { DATASET_TABLES, LIST_NAMES } from './dataset-tables';
import { type DatasetNames, readNames } from './read-names';
import { readRows, type RowsOf } from './read-rows';
import { writeRows } from './write-rows';

/** Enough to compare an import with the one before and the one before that; every council dataset is some 40 MB. */
const DATASETS_KEPT = 3;

/** Imported datasets. Exactly one is current once there is any. */
export class DatasetStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Stores a dataset and makes it current, wholly or not at all. Trusts that `exchange` has found nothing to refuse. The
   * rows of the oldest datasets go; their records stay.
   */
  async import(dataset: Dataset, by?: By): Promise<DatasetRecord> {
    return this.dataSource.transaction(async (manager) => {
      // Two imports at once would both want to be the current one.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('dataset', 0))`);
      await manager.query('UPDATE dataset SET current = false WHERE current');
      const datasetId = await insertDataset(manager, dataset, by);
      for (const list of LIST_NAMES) await writeRows(manager, DATASET_TABLES[list], datasetId, dataset[list]);
      await manager.query(SUM_LOCALITIES, [datasetId]);
      await forgetOldRows(manager);
      await notify(manager, { kind: 'dataset' });
      return toDatasetRecord(await manager.findOneByOrFail(DatasetEntity, { datasetId }));
    });
  }

  /** Newest first. */
  async list(): Promise<DatasetRecord[]> {
    const entities = await this.dataSource.manager.find(DatasetEntity, { order: { importedAt: 'DESC' } });
    return entities.map(toDatasetRecord);
  }

  /** Undefined before the first import. */
  async current(): Promise<DatasetRecord | undefined> {
    const entity = await this.dataSource.manager.findOneBy(DatasetEntity, { current: true });
    return entity ? toDatasetRecord(entity) : undefined;
  }

  async find(datasetId: string): Promise<DatasetRecord | undefined> {
    const entity = await this.dataSource.manager.findOneBy(DatasetEntity, { datasetId });
    return entity ? toDatasetRecord(entity) : undefined;
  }

  /** The whole dataset, equal to what was imported; the current one unless named. Undefined when it is not kept. */
  async read(datasetId?: string): Promise<Dataset | undefined> {
    return this.reading(async (manager) => {
      const entity = await findKept(manager, datasetId);
      return entity && readLists(manager, entity);
    });
  }

  /** What the current dataset knows of one locality, as `narrowToLocality` cuts it. Undefined for an unknown locality. */
  async readLocality(localityId: string): Promise<{ datasetId: string; dataset: Dataset } | undefined> {
    return this.reading(async (manager) => {
      const entity = await findKept(manager);
      if (!entity) return undefined;
      const rowsOf = await findRowsOf(manager, entity.datasetId, localityId);
      const dataset = narrowToLocality(await readLists(manager, entity, rowsOf), localityId);
      return dataset && { datasetId: entity.datasetId, dataset };
    });
  }

  /** Of a rota's dataset; of the current one where that is no longer kept. Undefined before the first import. */
  async names(datasetId: string, localityId: string): Promise<DatasetNames | undefined> {
    return this.reading(async (manager) => {
      const entity = (await findKept(manager, datasetId)) ?? (await findKept(manager));
      return entity && readNames(manager, entity.datasetId, localityId);
    });
  }

  /** Those of the current dataset, in its order. */
  async localities(): Promise<LocalityRecord[]> {
    return this.dataSource.query<LocalityRecord[]>(LOCALITIES);
  }

  /** One snapshot for all tables: an import in between must not mix two datasets. */
  private reading<Read>(read: (manager: EntityManager) => Promise<Read>): Promise<Read> {
    return this.dataSource.transaction('REPEATABLE READ', read);
  }
}

const LOCALITIES = `
  SELECT locality_id AS "localityId", locality.name, people, workers,
    to_char(history_ends, 'YYYY-MM-DD') AS "historyEnds"
  FROM locality JOIN dataset USING (dataset_id)
  WHERE current ORDER BY position`;

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

async function findKept(manager: EntityManager, datasetId?: string): Promise<DatasetEntity | undefined> {
  const wanted = datasetId === undefined ? { current: true } : { datasetId };
  return (await manager.findOneBy(DatasetEntity, { ...wanted, kept: true })) ?? undefined;
}

async function readLists(manager: EntityManager, entity: DatasetEntity, rowsOf?: RowsOf): Promise<Dataset> {
  const { datasetId, name, timeZone, cycleAnchor, rules, travel } = entity;
  const lists: Record<string, object[]> = {};
  for (const list of LIST_NAMES)
    lists[list] = await readRows(manager, DATASET_TABLES[list], datasetId, rowsOf);
  // The tables have a column for each field of each list: the compiler holds them to it, and a spec to what is read.
  return { name, timeZone, cycleAnchor, rules, travel, ...(lists as unknown as Lists) };
}

type Lists = Pick<Dataset, (typeof LIST_NAMES)[number]>;

async function findRowsOf(manager: EntityManager, datasetId: string, localityId: string): Promise<RowsOf> {
  const idsOf = async (table: 'person' | 'worker') => {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT ${table}_id AS id FROM ${table} JOIN team USING (dataset_id, team_id)
      WHERE dataset_id = $1 AND locality_id = $2`,
      [datasetId, localityId],
    );
    return rows.map(({ id }) => id);
  };
  return { people: await idsOf('person'), workers: await idsOf('worker') };
}
