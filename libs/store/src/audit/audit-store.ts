import { type DataSource, type EntityManager, type FindOptionsWhere, LessThan } from 'typeorm';
import { type AuditAbout, AuditEntryEntity, type AuditOutcome } from './audit-entry-entity';

export interface NewAuditEntry {
  /** Null: nobody was signed in, or the program itself did it. */
  readonly accountId: string | null;
  readonly username: string | null;
  /** `rota.publish`, `person.see`, `account.change`, … */
  readonly what: string;
  readonly localityId?: string | null;
  /** Ids and counts of what it was about; no names. */
  readonly about?: AuditAbout;
  readonly outcome: AuditOutcome;
}

export interface AuditEntry extends Required<NewAuditEntry> {
  /** Rises with time. */
  readonly auditId: string;
  readonly at: Date;
}

export interface AuditQuestion {
  /** Only entries older than this one. */
  readonly before?: string;
  readonly limit: number;
  readonly what?: string;
  readonly accountId?: string;
  readonly localityId?: string;
}

/** Who saw and changed what. Entries are added and read; the database refuses anything else. */
export class AuditStore {
  constructor(private readonly dataSource: DataSource) {}

  /** With a `manager`, in its transaction: what is rolled back leaves no entry. */
  async append(entry: NewAuditEntry, manager: EntityManager = this.dataSource.manager): Promise<void> {
    await appendAuditEntry(manager, entry);
  }

  /** Newest first; `next` is the `before` of the following page, null at the end. */
  async page(question: AuditQuestion): Promise<{ entries: AuditEntry[]; next: string | null }> {
    const found = await this.dataSource.manager.find(AuditEntryEntity, {
      where: toWhere(question),
      order: { auditId: 'DESC' },
      // One more tells whether there is a next page.
      take: question.limit + 1,
    });
    const entries = found.slice(0, question.limit).map(toEntry);
    return { entries, next: found.length > question.limit ? (entries.at(-1)?.auditId ?? null) : null };
  }
}

/** In the transaction of whatever it is about. */
export async function appendAuditEntry(manager: EntityManager, entry: NewAuditEntry): Promise<void> {
  await manager.query(
    `INSERT INTO audit_entry (account_id, username, what, locality_id, about, outcome)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      entry.accountId,
      entry.username,
      entry.what,
      entry.localityId ?? null,
      JSON.stringify(entry.about ?? {}),
      entry.outcome,
    ],
  );
}

function toWhere({ before, what, accountId, localityId }: AuditQuestion): FindOptionsWhere<AuditEntryEntity> {
  return {
    ...(before === undefined ? {} : { auditId: LessThan(Number(before)) }),
    ...(what === undefined ? {} : { what }),
    ...(accountId === undefined ? {} : { accountId }),
    ...(localityId === undefined ? {} : { localityId }),
  };
}

function toEntry(entity: AuditEntryEntity): AuditEntry {
  const { auditId, at, accountId, username, what, localityId, about, outcome } = entity;
  return { auditId: String(auditId), at, accountId, username, what, localityId, about, outcome };
}
