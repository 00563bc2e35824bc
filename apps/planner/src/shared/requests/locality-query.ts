import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../api/client';

/** A locality: its size, its dataset, where planning starts. */
export const localityQuery = (localityId: string) =>
  queryOptions({
    queryKey: ['localities', localityId, 'overview'],
    queryFn: ({ signal }) =>
      answerOf(client.GET('/api/localities/{localityId}', { params: { path: { localityId } }, signal })),
  });
