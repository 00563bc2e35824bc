import type { Fault, SolveState } from '@homeround/domain';
import type { SolvePoint } from '@homeround/solve';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredSettings } from './solve-record';

/** A solve without its frozen input, which is read only by the attempt that claims it. */
@Entity('solve')
export class SolveEntity {
  @PrimaryColumn('uuid')
  solveId!: string;

  @Column('text')
  localityId!: string;

  @Column('uuid', { nullable: true })
  councilSolveId!: string | null;

  @Column('uuid')
  datasetId!: string;

  @Column('uuid', { nullable: true })
  nearRotaId!: string | null;

  @Column('text')
  state!: SolveState;

  @Column('text')
  name!: string;

  @Column('date', { name: 'from_date' })
  from!: string;

  @Column('integer')
  days!: number;

  @Column('jsonb')
  settings!: StoredSettings;

  @Column('integer')
  attempt!: number;

  @Column('boolean')
  cancelAsked!: boolean;

  @Column('double precision', { nullable: true })
  steps!: number | null;

  @Column('double precision')
  stepsDone!: number;

  @Column('jsonb', { nullable: true })
  latest!: SolvePoint | null;

  @Column('jsonb')
  shortages!: readonly string[];

  @Column('jsonb', { nullable: true })
  failure!: Fault | null;

  @Column('uuid', { nullable: true })
  rotaId!: string | null;

  @Column('timestamptz')
  askedAt!: Date;

  @Column('uuid', { nullable: true })
  askedByAccountId!: string | null;

  @Column('text', { nullable: true })
  askedByName!: string | null;

  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  heartbeatAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
