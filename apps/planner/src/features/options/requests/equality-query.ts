import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../../shared/api/client';

/** The option's weight on groups of workers. */
export const equalityQuery = (optionId: string) =>
  queryOptions({
    queryKey: ['options', optionId, 'equality'],
    queryFn: ({ signal }) =>
      answerOf(client.GET('/api/options/{optionId}/equality', { params: { path: { optionId } }, signal })),
    staleTime: Infinity,
  });
