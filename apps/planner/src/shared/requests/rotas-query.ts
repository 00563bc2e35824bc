import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../api/client';

/** The rotas of a locality, newest period first. */
export const rotasQuery = (localityId: string) =>
  queryOptions({
    queryKey: ['localities', localityId, 'rotas'],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/localities/{localityId}/rotas', { params: { path: { localityId } }, signal }),
      ),
  });
