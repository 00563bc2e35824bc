import type { Grant } from '@homeround/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { isUniqueViolation } from '../store-fault';
import {
  type AccountChange,
  type AccountRefusal,
  applyAccountChange,
  COUNCIL_ADMINISTRATOR,
  endSessions,
  endsSessions,
  findRefusal,
} from './account-change';
import { AccountEntity } from './account-entity';
import { type AccountRecord, countSessions, toAccountRecord } from './account-record';
import { toLockedUntil } from './lock-out';

export interface NewAccount {
  /** In lower case. */
  readonly username: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly grants: readonly Grant[];
}

export interface SignInAccount {
  readonly accountId: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly disabled: boolean;
  readonly failedSignIns: number;
  /** No password is tried before then. */
  readonly lockedUntil: Date | null;
}

/** `locked`: the account was locked by the time the password was known to be right or wrong. */
export type SignInOutcome = 'signed-in' | 'wrong' | 'locked';

/** Who may sign in, and as what. Accounts are disabled, never removed: the audit trail names them. */
export class AccountStore {
  constructor(private readonly dataSource: DataSource) {}

  async create(account: NewAccount): Promise<AccountRecord | 'username-taken'> {
    try {
      return await insertAccount(this.dataSource.manager, account);
    } catch (error) {
      if (isUniqueViolation(error)) return 'username-taken';
      throw error;
    }
  }

  /** Makes the account only if there is none at all, whoever else tries at the same moment. */
  async firstAdministrator(account: Omit<NewAccount, 'grants'>): Promise<AccountRecord | undefined> {
    return this.dataSource.transaction(async (manager) => {
      await lockAdministrators(manager);
      if ((await manager.count(AccountEntity)) > 0) return undefined;
      return insertAccount(manager, { ...account, grants: [COUNCIL_ADMINISTRATOR] });
    });
  }

  async findForSignIn(username: string): Promise<SignInAccount | undefined> {
    const account = await this.dataSource.manager.findOneBy(AccountEntity, {
      username: username.toLowerCase(),
    });
    if (!account) return undefined;
    const { accountId, name, passwordHash, disabled, failedSignIns, lockedUntil } = account;
    return { accountId, name, passwordHash, disabled, failedSignIns, lockedUntil };
  }

  /**
   * Records a tried password and says whether it counts. One after another: of a thousand that are tried at the same
   * moment, those that come after the lock count for nothing, also the right one.
   */
  async noteSignIn(accountId: string, right: boolean): Promise<SignInOutcome> {
    return this.dataSource.transaction(async (manager) => {
      const account = await lockAccount(manager, accountId);
      const now = new Date();
      if (!account || (account.lockedUntil !== null && account.lockedUntil > now)) return 'locked';
      const failedSignIns = right ? 0 : account.failedSignIns + 1;
      const lockedUntil = toLockedUntil(failedSignIns, now);
      const more = right ? { lastSignInAt: now } : {};
      await manager.update(AccountEntity, { accountId }, { failedSignIns, lockedUntil, ...more });
      return right ? 'signed-in' : 'wrong';
    });
  }

  async find(accountId: string): Promise<AccountRecord | undefined> {
    const account = await this.dataSource.manager.findOneBy(AccountEntity, { accountId });
    return account
      ? toAccountRecord(account, await countSessions(this.dataSource.manager, accountId))
      : undefined;
  }

  /** By name. */
  async list(): Promise<AccountRecord[]> {
    const accounts = await this.dataSource.manager.find(AccountEntity, {
      order: { name: 'ASC', username: 'ASC' },
    });
    const sessions = await countSessions(this.dataSource.manager);
    return accounts.map((account) => toAccountRecord(account, sessions));
  }

  count(): Promise<number> {
    return this.dataSource.manager.count(AccountEntity);
  }

  /**
   * Changes an account. A new password, other grants or being disabled end its sessions, but for `keepSid`: the one in
   * which somebody changes their own password.
   */
  async change(
    accountId: string,
    change: AccountChange,
    keepSid?: string,
  ): Promise<AccountRecord | AccountRefusal> {
    return this.dataSource.transaction(async (manager) => {
      await lockAdministrators(manager);
      const account = await lockAccount(manager, accountId);
      const refusal = account ? await findRefusal(manager, account, change) : 'unknown';
      if (!account || refusal) return refusal ?? 'unknown';
      await applyAccountChange(manager, account, change);
      if (endsSessions(change)) await endSessions(manager, accountId, keepSid);
      const changed = await manager.findOneByOrFail(AccountEntity, { accountId });
      return toAccountRecord(changed, await countSessions(manager, accountId));
    });
  }
}

async function insertAccount(manager: EntityManager, account: NewAccount): Promise<AccountRecord> {
  const [{ accountId }] = await manager.query<[{ accountId: string }]>(
    `INSERT INTO account (username, name, password_hash, grants)
     VALUES ($1, $2, $3, $4) RETURNING account_id AS "accountId"`,
    [account.username.toLowerCase(), account.name, account.passwordHash, JSON.stringify(account.grants)],
  );
  return toAccountRecord(await manager.findOneByOrFail(AccountEntity, { accountId }), new Map());
}

/** Two administrators who disable each other at the same moment must not both succeed. */
async function lockAdministrators(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('administrators', 0))`);
}

async function lockAccount(manager: EntityManager, accountId: string): Promise<AccountEntity | null> {
  return manager.findOne(AccountEntity, { where: { accountId }, lock: { mode: 'pessimistic_write' } });
}
