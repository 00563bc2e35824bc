import type { Grant } from '@homeround/domain';
import type { EntityManager } from 'typeorm';
import { AccountEntity } from './account-entity';

/** What is absent stays. */
export interface AccountChange {
  /** The one that was read. */
  readonly revision: number;
  readonly name?: string;
  readonly passwordHash?: string;
  readonly grants?: readonly Grant[];
  readonly disabled?: boolean;
}

/** `conflict`: somebody else has changed it since. `last-administrator`: nobody could manage accounts any more. */
export type AccountRefusal = 'unknown' | 'conflict' | 'last-administrator';

/** May manage every account. */
export const COUNCIL_ADMINISTRATOR: Grant = { role: 'administrator', localityId: null };

export async function applyAccountChange(
  manager: EntityManager,
  account: AccountEntity,
  change: AccountChange,
): Promise<void> {
  const { name, passwordHash, grants, disabled } = change;
  await manager.update(
    AccountEntity,
    { accountId: account.accountId },
    {
      revision: account.revision + 1,
      ...(name === undefined ? {} : { name }),
      // Whoever was locked out and is given a new password may use it at once.
      ...(passwordHash === undefined ? {} : { passwordHash, failedSignIns: 0, lockedUntil: null }),
      ...(grants === undefined ? {} : { grants: [...grants] }),
      ...(disabled === undefined ? {} : { disabled }),
    },
  );
}

/** Why this change must not be made. */
export async function findRefusal(
  manager: EntityManager,
  account: AccountEntity,
  change: AccountChange,
): Promise<AccountRefusal | undefined> {
  if (account.revision !== change.revision) return 'conflict';
  const staysAdministrator = isAdministrator({
    disabled: change.disabled ?? account.disabled,
    grants: change.grants ?? account.grants,
  });
  if (!isAdministrator(account) || staysAdministrator) return undefined;
  const administrators = (await manager.findBy(AccountEntity, { disabled: false })).filter(isAdministrator);
  return administrators.length > 1 ? undefined : 'last-administrator';
}

function isAdministrator({
  disabled,
  grants,
}: Pick<AccountEntity, 'disabled'> & { readonly grants: readonly Grant[] }): boolean {
  return (
    !disabled &&
    grants.some(
      ({ role, localityId }) =>
        role === COUNCIL_ADMINISTRATOR.role && localityId === COUNCIL_ADMINISTRATOR.localityId,
    )
  );
}

export function endsSessions(change: AccountChange): boolean {
  return change.passwordHash !== undefined || change.grants !== undefined || change.disabled !== undefined;
}

/** Ends all but one. The trigger on the table tells the other processes. */
export async function endSessions(
  manager: EntityManager,
  accountId: string,
  keepSid?: string,
): Promise<void> {
  await manager.query('DELETE FROM session WHERE account_id = $1 AND sid IS DISTINCT FROM $2', [
    accountId,
    keepSid ?? null,
  ]);
}
