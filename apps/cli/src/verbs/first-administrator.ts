import { newAccountSchema } from '@homeround/contract';
import { hashPassword } from '@homeround/runtime';
import { AccountStore } from '@homeround/store';
import type { Console } from '../console';
import { EXIT, type ExitCode } from '../exit-codes';
import { refuse } from '../refusal';
import { readPassword } from '../service/read-password';
import { loadSettings, type ServiceOptions } from '../service/service-settings';
import { noteAtTerminal, withStore } from '../service/with-store';

export interface FirstAdministratorOptions extends ServiceOptions {
  readonly username: string;
  readonly name: string;
}

/** Makes the first account of a service, in a database that has none. The password comes from the terminal or a pipe. */
export async function firstAdministrator(
  options: FirstAdministratorOptions,
  console: Console,
): Promise<ExitCode> {
  // Read before the database is opened: what is wrong with it is said at once.
  loadSettings(options);
  const { username, name, password } = readAccount(options, await readPassword('Password: '));
  const account = { username, name, passwordHash: await hashPassword(password) };
  const made = await withStore(options, async (dataSource) => {
    const administrator = await new AccountStore(dataSource).firstAdministrator(account);
    if (administrator)
      await noteAtTerminal(dataSource, 'account.create', { accountId: administrator.accountId });
    return administrator;
  });
  if (!made)
    refuse(
      'ACCOUNTS_EXIST',
      'the service has accounts already',
      'Sign in as an administrator and make the account there.',
    );
  console.data({ accountId: made.accountId, username });
  console.result([`${username} may sign in now, as administrator`]);
  return EXIT.done;
}

function readAccount({ username, name }: FirstAdministratorOptions, password: string) {
  const reading = newAccountSchema.safeParse({ username, name, password, grants: [] });
  if (reading.success) return reading.data;
  const [issue] = reading.error.issues;
  return refuse(
    'ACCOUNT_INVALID',
    `${issue?.path.join('.') ?? 'account'} cannot be used: ${(issue?.message ?? '').toLowerCase()}`,
    'A username has 3 to 80 letters, digits and . _ @ -; a password 12 characters or more.',
  );
}
