import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';

/** What anybody may know before signing in. */
export const welcomeQuery = queryOptions({
  queryKey: ['welcome'],
  queryFn: ({ signal }) => answerOf(client.GET('/api/welcome', { signal })),
});
