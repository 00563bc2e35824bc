import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';

/** Where the account is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: ({ signal }) => answerOf(client.GET('/api/me/sessions', { signal })),
});
