import { randomBytes } from 'node:crypto';
import { DEMO_ACCOUNTS, type DemoAccount, hashPassword, verifyPassword } from '@homeround/runtime';
import type { AccountStore, Grant } from '@homeround/store';

/** Makes the demo's accounts in a database that has no account yet. */
export async function makeDemoAccounts(accounts: AccountStore): Promise<void> {
  if ((await accounts.count()) > 0) return openDemoAccounts(accounts);
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

/** Gives demo accounts that were closed their known passwords back, if they are the demo's: by name and username. */
async function openDemoAccounts(accounts: AccountStore): Promise<void> {
  for (const account of DEMO_ACCOUNTS)
    if (!(await hasDemoPassword(accounts, account)))
      await changePassword(accounts, account, account.password);
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
  { username, name }: DemoAccount,
  password: string,
): Promise<void> {
  const known = await accounts.findForSignIn(username);
  if (!known || known.name !== name) return;
  const account = await accounts.find(known.accountId);
  if (!account) return;
  const passwordHash = await hashPassword(password);
  await accounts.change(known.accountId, { revision: account.revision, passwordHash });
}
