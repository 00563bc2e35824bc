import type { Dataset } from '@homeround/domain';
import { type By, toBy } from '../by';
import type { DatasetEntity } from './dataset-entity';

export interface DatasetCounts {
  readonly localities: number;
  readonly teams: number;
  readonly people: number;
  readonly workers: number;
  readonly recurringVisits: number;
  readonly workPatterns: number;
}

/** What is known of an import without its rows. */
export interface DatasetRecord {
  readonly datasetId: string;
  readonly name: string;
  readonly timeZone: string;
  readonly importedAt: Date;
  readonly importedBy: By | null;
  /** Solves are asked of this one. */
  readonly current: boolean;
  /** False when only this record is left. */
  readonly kept: boolean;
  readonly counts: DatasetCounts;
}

/** A locality of the current dataset. */
export interface LocalityRecord {
  readonly localityId: string;
  readonly name: string;
  readonly people: number;
  readonly workers: number;
  /** Last day on which the dataset's history has a visit to somebody of the locality. */
  readonly historyEnds: string | null;
}

export const countRows = (dataset: Dataset): DatasetCounts => ({
  localities: dataset.localities.length,
  teams: dataset.teams.length,
  people: dataset.people.length,
  workers: dataset.workers.length,
  recurringVisits: dataset.recurringVisits.length,
  workPatterns: dataset.workPatterns.length,
});

export function toDatasetRecord(entity: DatasetEntity): DatasetRecord {
  const { datasetId, name, timeZone, importedAt, current, kept, counts } = entity;
  const importedBy = toBy(entity.importedByAccountId, entity.importedByName);
  return { datasetId, name, timeZone, importedAt, importedBy, current, kept, counts };
}
