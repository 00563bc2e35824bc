import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../api/client';

/** The whole period of a rota: a cell for each worker and day. A rota's body never changes. */
export const boardWeekQuery = (localityId: string, rotaId: string) =>
  queryOptions({
    queryKey: ['localities', localityId, 'rotas', rotaId, 'week'],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/localities/{localityId}/rotas/{rotaId}/board/week', {
          params: { path: { localityId, rotaId } },
          signal,
        }),
      ),
    staleTime: Infinity,
  });
