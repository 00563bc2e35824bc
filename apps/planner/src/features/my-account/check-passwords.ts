import { LEAST_PASSWORD } from '../../shared/access/password';

export interface Passwords {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly repeated: string;
}

/** Problems by field; empty when the change can be asked for. */
export function checkPasswords({
  currentPassword,
  newPassword,
  repeated,
}: Passwords): Record<string, string> {
  return {
    ...(currentPassword === '' ? { currentPassword: 'Enter your current password.' } : {}),
    ...(newPassword.length < LEAST_PASSWORD
      ? { newPassword: `Use at least ${LEAST_PASSWORD} letters, digits or signs.` }
      : {}),
    ...(repeated === newPassword ? {} : { repeated: 'This is not the same as the new password.' }),
  };
}
