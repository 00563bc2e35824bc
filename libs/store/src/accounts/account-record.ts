import type { Grant } from '@homeround/domain';
import type { EntityManager } from 'typeorm';
import type { AccountEntity } from './account-entity';

/** An account as administrators see it. */
export interface AccountRecord {
  readonly accountId: string;
  readonly username: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly disabled: boolean;
  readonly createdAt: Date;
  readonly lastSignInAt: Date | null;
  /** Sessions that have not ended. */
  readonly sessions: number;
  readonly revision: number;
}

/** By account; of one account, or of every one that has any. */
export async function countSessions(
  manager: EntityManager,
  accountId?: string,
): Promise<Map<string, number>> {
  const rows = await manager.query<{ accountId: string; sessions: number }[]>(
    `SELECT account_id AS "accountId", count(*) AS sessions FROM session
     WHERE expire > now() AND account_id IS NOT NULL AND ($1::uuid IS NULL OR account_id = $1)
     GROUP BY account_id`,
    [accountId ?? null],
  );
  return new Map(rows.map(({ accountId, sessions }) => [accountId, sessions]));
}

export function toAccountRecord(
  account: AccountEntity,
  sessions: ReadonlyMap<string, number>,
): AccountRecord {
  const { accountId, username, name, grants, disabled, createdAt, lastSignInAt, revision } = account;
  return {
    ...{ accountId, username, name, grants, disabled, createdAt, lastSignInAt, revision },
    sessions: sessions.get(accountId) ?? 0,
  };
}
