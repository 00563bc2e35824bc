import { answerOf, client } from '../../../shared/api/client';

/** Keeps the board's filters under a name. */
export const keepView = (view: { name: string; query: string }) =>
  answerOf(client.POST('/api/me/saved-views', { body: view }));
