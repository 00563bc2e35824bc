import type { Grant } from '@homeround/domain';
import { randomBytes } from 'node:crypto';
import type { AccountRecord, AccountStore } from '@homeround/store';
import { hashPassword, verifyPassword } from '../passwords';
import { DEMO_ACCOUNTS, type DemoAccount } from './demo-accounts';

/** Makes the demo's accounts in a database that has no account yet. */
export async function makeDemoAccounts(accounts: AccountStore): Promise<void> {
  const known = await accounts.list();
  if (known.length > 0) return openDemoAccounts(accounts, known);
  await Promise.all(
    DEMO_ACCOUNTS.map(async ({ username, name, password, role }) =>
      accounts.create({
        username,
        name,
        passwordHash: await hashPassword(password),
        grants: [{ role, localityId: null } satisfies Grant],
      }),
    ),
  );
}

/**
 * Outside demo mode nobody signs in with a password that everybody knows: those that still have it get another that nobody
 * knows, and their sessions end.
 */
export async function closeDemoAccounts(accounts: AccountStore): Promise<void> {
  for (const account of DEMO_ACCOUNTS)
    if (await hasDemoPassword(accounts, account))
      await changePassword(accounts, account, randomBytes(32).toString('hex'));
}

/**
 * Gives demo accounts that were closed their known passwords back, where there are these accounts and no other: an account
 * of anybody else means that the service is no demo any more, whatever it is started as by mistake.
 */
async function openDemoAccounts(accounts: AccountStore, known: readonly AccountRecord[]): Promise<void> {
  if (known.length !== DEMO_ACCOUNTS.length || !known.every(isOfDemo)) return;
  for (const account of DEMO_ACCOUNTS)
    if (!(await hasDemoPassword(accounts, account)))
      await changePassword(accounts, account, account.password);
}

function isOfDemo({ username, name }: Pick<AccountRecord, 'username' | 'name'>): boolean {
  return DEMO_ACCOUNTS.some((account) => account.username === username && account.name === name);
}

async function hasDemoPassword(
  accounts: AccountStore,
  { username, password }: DemoAccount,
): Promise<boolean> {
  const known = await accounts.findForSignIn(username);
  return known !== undefined && verifyPassword(known.passwordHash, password);
}

async function changePassword(
  accounts: AccountStore,
  { username }: DemoAccount,
  password: string,
): Promise<void> {
  const known = await accounts.findForSignIn(username);
  if (!known) return;
  const account = await accounts.find(known.accountId);
  if (!account) return;
  const passwordHash = await hashPassword(password);
  await accounts.change(known.accountId, { revision: account.revision, passwordHash });
}
