import type { RotaState } from '@homeround/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A rota without its body, its input and its findings, which few readers need. */
@Entity('rota')
export class RotaEntity {
  @PrimaryColumn('uuid')
  rotaId!: string;

  @Column('text')
  localityId!: string;

  @Column('date', { name: 'from_date' })
  from!: string;

  @Column('integer')
  days!: number;

  @Column('text')
  timeZone!: string;

  @Column('text')
  state!: RotaState;

  @Column('integer', { nullable: true })
  version!: number | null;

  @Column('integer')
  revision!: number;

  @Column('text')
  name!: string;

  @Column('uuid', { nullable: true })
  solveId!: string | null;

  @Column('uuid', { nullable: true })
  nearRotaId!: string | null;

  @Column('uuid')
  datasetId!: string;

  @Column('jsonb')
  figures!: object;

  @Column('jsonb', { select: false })
  findings!: readonly object[];

  @Column('jsonb', { select: false })
  shortages!: readonly string[];

  @Column('timestamptz')
  madeAt!: Date;

  @Column('uuid', { nullable: true })
  madeByAccountId!: string | null;

  @Column('text', { nullable: true })
  madeByName!: string | null;

  @Column('timestamptz')
  changedAt!: Date;

  @Column('uuid', { nullable: true })
  changedByAccountId!: string | null;

  @Column('text', { nullable: true })
  changedByName!: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('uuid', { nullable: true })
  publishedByAccountId!: string | null;

  @Column('text', { nullable: true })
  publishedByName!: string | null;

  @Column('text', { nullable: true })
  publishReason!: string | null;
}
