import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';

/** Solves of several localities, newest first. */
export const councilSolvesQuery = queryOptions({
  queryKey: ['council-solves'],
  queryFn: ({ signal }) => answerOf(client.GET('/api/council-solves', { signal })),
});
