import type { Dataset } from '@homeround/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DatasetCounts } from './dataset-record';

/** One import: its record, and the parts of the dataset that are no lists. */
@Entity('dataset')
export class DatasetEntity {
  @PrimaryColumn('uuid')
  datasetId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  timeZone!: string;

  @Column('date')
  cycleAnchor!: string;

  @Column('json')
  rules!: Dataset['rules'];

  @Column('json')
  travel!: Dataset['travel'];

  @Column('jsonb')
  counts!: DatasetCounts;

  @Column('timestamptz')
  importedAt!: Date;

  @Column('uuid', { nullable: true })
  importedByAccountId!: string | null;

  @Column('text', { nullable: true })
  importedByName!: string | null;

  @Column('boolean')
  current!: boolean;

  @Column('boolean')
  kept!: boolean;
}
