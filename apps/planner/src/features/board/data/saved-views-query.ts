import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../../shared/api/client';

/** The account's own views of boards. */
export const savedViewsQuery = queryOptions({
  queryKey: ['me', 'saved-views'],
  queryFn: ({ signal }) => answerOf(client.GET('/api/me/saved-views', { signal })),
});
