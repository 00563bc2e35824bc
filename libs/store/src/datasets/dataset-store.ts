import { type Dataset, narrowToLocality } from '@homeround/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { By } from '../by';
import { DatasetEntity } from './dataset-entity';
import { type DatasetRecord, type LocalityRecord, toDatasetRecord } from './dataset-record';
import { DATASET_TABLES, LIST_NAMES, type ListName } from './dataset-tables';
import { importDataset } from './import-dataset';
import { type DatasetNames, readNames } from './read-names';
import { readRows, type RowsOf } from './read-rows';

/** Imported datasets. Exactly one is current once there is any. */
export class DatasetStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Stores a dataset and makes it current, wholly or not at all. Trusts that `exchange` has found nothing to refuse. The
   * rows of the oldest datasets go; their records stay.
   */
  async import(dataset: Dataset, by?: By): Promise<DatasetRecord> {
    return this.dataSource.transaction((manager) => importDataset(manager, dataset, by));
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

  /**
   * What the current dataset knows of one locality, as `narrowToLocality` cuts it, but for what is not for schedulers: those
   * lists stay empty. Undefined for an unknown locality.
   */
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

async function findKept(manager: EntityManager, datasetId?: string): Promise<DatasetEntity | undefined> {
  const wanted = datasetId === undefined ? { current: true } : { datasetId };
  return (await manager.findOneBy(DatasetEntity, { ...wanted, kept: true })) ?? undefined;
}

async function readLists(manager: EntityManager, entity: DatasetEntity, rowsOf?: RowsOf): Promise<Dataset> {
  const { datasetId, name, timeZone, cycleAnchor, rules, travel } = entity;
  const lists: Record<string, object[]> = {};
  for (const list of LIST_NAMES) {
    const left = rowsOf && NOT_FOR_SCHEDULERS.includes(list);
    lists[list] = left ? [] : await readRows(manager, DATASET_TABLES[list], datasetId, rowsOf);
  }
  // The tables have a column for each field of each list: the compiler holds them to it, and a spec to what is read.
  return { name, timeZone, cycleAnchor, rules, travel, ...(lists as unknown as Lists) };
}

/** Protected characteristics, and what workers said in confidence: only the choice of work patterns reads them. */
const NOT_FOR_SCHEDULERS: readonly ListName[] = ['patternPreferences', 'staffRecords'];

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
