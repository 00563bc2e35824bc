import type { SolveState } from '@homeround/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CouncilTotals } from './council-solve-record';
import type { StoredSettings } from './solve-record';

/** A whole council's solve; its parts are solves. */
@Entity('council_solve')
export class CouncilSolveEntity {
  @PrimaryColumn('uuid')
  councilSolveId!: string;

  @Column('text')
  state!: SolveState;

  @Column('date', { name: 'from_date' })
  from!: string;

  @Column('integer')
  days!: number;

  @Column('jsonb')
  settings!: StoredSettings;

  @Column('boolean')
  cancelAsked!: boolean;

  @Column('jsonb', { nullable: true })
  totals!: CouncilTotals | null;

  @Column('timestamptz')
  askedAt!: Date;

  @Column('uuid', { nullable: true })
  askedByAccountId!: string | null;

  @Column('text', { nullable: true })
  askedByName!: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
