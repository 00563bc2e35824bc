import { answerOf, client } from '../../shared/api/client';

/** Signs an account out everywhere, at once. */
export const revokeSessions = (accountId: string) =>
  answerOf(client.POST('/api/accounts/{accountId}/revoke-sessions', { params: { path: { accountId } } }));
