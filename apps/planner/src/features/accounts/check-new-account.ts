import { LEAST_PASSWORD } from '../../shared/access/password';
import type { NewAccount } from './make-account';

/** As the service reads usernames. */
const USERNAME = /^[a-z0-9._@-]{3,80}$/;

/** Problems by field; empty when the account can be made. */
export function checkNewAccount({ username, name, password }: NewAccount): Record<string, string> {
  return {
    ...(name.trim() === '' ? { name: 'Enter the name.' } : {}),
    ...(USERNAME.test(username.trim().toLowerCase())
      ? {}
      : { username: 'Enter a username of 3 to 80 letters, digits or . _ @ -' }),
    ...(password.length < LEAST_PASSWORD
      ? { password: `Use at least ${LEAST_PASSWORD} letters, digits or signs.` }
      : {}),
  };
}
