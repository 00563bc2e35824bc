import { Column, Entity, PrimaryColumn } from 'typeorm';

export type AuditOutcome = 'done' | 'refused' | 'failed';
export type AuditAbout = Readonly<Record<string, string | number | boolean | null>>;

/** Added and never changed: neither the grants nor a trigger allow it. */
@Entity('audit_entry')
export class AuditEntryEntity {
  @PrimaryColumn('bigint')
  auditId!: number;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('text', { nullable: true })
  username!: string | null;

  /** `rota.publish`, `person.see`, … */
  @Column('text')
  what!: string;

  @Column('text', { nullable: true })
  localityId!: string | null;

  /** Ids of what it was about; no names. */
  @Column('jsonb')
  about!: AuditAbout;

  @Column('text')
  outcome!: AuditOutcome;
}
