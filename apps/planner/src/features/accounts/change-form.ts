import type { Grant } from '@homeround/domain';
import type { AccountBody } from '@homeround/contract';
import { LEAST_PASSWORD } from '../../shared/access/password';
import type { AccountChange } from './change-account';

export interface ChangeForm {
  readonly name: string;
  readonly password: string;
  readonly grants: readonly Grant[];
  readonly disabled: boolean;
}

export function checkChange({ name, password }: ChangeForm): Record<string, string> {
  const short = password !== '' && password.length < LEAST_PASSWORD;
  return {
    ...(name.trim() === '' ? { name: 'Enter the name.' } : {}),
    ...(short ? { password: `Use at least ${LEAST_PASSWORD} letters, digits or signs.` } : {}),
  };
}

/** Only what differs is sent: a changed password or role ends the account's sessions, an unchanged one must not. */
export function toChange(
  account: Pick<AccountBody, 'revision' | 'name' | 'grants' | 'disabled'>,
  { name, password, grants, disabled }: ChangeForm,
): AccountChange {
  return {
    revision: account.revision,
    ...(name.trim() === account.name ? {} : { name: name.trim() }),
    ...(password === '' ? {} : { password }),
    ...(sameGrants(grants, account.grants) ? {} : { grants }),
    ...(disabled === account.disabled ? {} : { disabled }),
  };
}

function sameGrants(a: readonly Grant[], b: readonly Grant[]): boolean {
  const toKeys = (grants: readonly Grant[]) =>
    grants.map(({ role, localityId }) => `${role} ${localityId ?? '*'}`).sort();
  return toKeys(a).join() === toKeys(b).join();
}
