import { answerOf, client } from '../../shared/api/client';

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Ends every other session of the account. */
export const changePassword = (body: PasswordChange) => answerOf(client.POST('/api/me/password', { body }));
