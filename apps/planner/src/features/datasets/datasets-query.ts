import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';

/** Every dataset that was imported, newest first. */
export const datasetsQuery = queryOptions({
  queryKey: ['datasets'],
  queryFn: ({ signal }) => answerOf(client.GET('/api/datasets', { signal })),
});
