import type { Absence, Dataset, Pin } from '@homeround/domain';
import type { EntityManager } from 'typeorm';
import { DATASET_TABLES } from './dataset-tables';
import { readRows } from './read-rows';

/**
 * What screens say of a rota that its frozen input does not know: names, who is away, and
 * which pins were the dataset's own.
 */
export type DatasetNames = Pick<Dataset, 'teams' | 'workPatterns' | 'skills' | 'absences' | 'pins'>;

/** Small tables only, and the absences of one locality's workers. */
export async function readNames(
  manager: EntityManager,
  datasetId: string,
  localityId: string,
): Promise<DatasetNames> {
  const workers = await manager.query<{ id: string }[]>(
    `SELECT worker_id AS id FROM worker JOIN team USING (dataset_id, team_id)
    WHERE dataset_id = $1 AND locality_id = $2`,
    [datasetId, localityId],
  );
  const rowsOf = { people: [], workers: workers.map(({ id }) => id) };
  const read = <Row>(list: keyof DatasetNames) =>
    readRows(manager, DATASET_TABLES[list], datasetId, rowsOf) as Promise<Row[]>;
  return {
    teams: await read<Dataset['teams'][number]>('teams'),
    workPatterns: await read<Dataset['workPatterns'][number]>('workPatterns'),
    skills: await read<Dataset['skills'][number]>('skills'),
    absences: await read<Absence>('absences'),
    pins: await read<Pin>('pins'),
  };
}
