import type { Grant } from '@homeround/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('account')
export class AccountEntity {
  @PrimaryColumn('uuid')
  accountId!: string;

  /** In lower case. */
  @Column('text')
  username!: string;

  @Column('text')
  name!: string;

  @Column('text')
  passwordHash!: string;

  @Column('jsonb')
  grants!: Grant[];

  @Column('boolean')
  disabled!: boolean;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastSignInAt!: Date | null;

  /** In a row, since the last that succeeded. */
  @Column('integer')
  failedSignIns!: number;

  @Column('timestamptz', { nullable: true })
  lockedUntil!: Date | null;

  /** Counts changes; who changes names the one that was read. */
  @Column('integer')
  revision!: number;
}
