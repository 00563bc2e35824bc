import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../../shared/api/client';

/** One day of a rota. A rota's body never changes: what was read once stays right. */
export const boardDayQuery = (localityId: string, rotaId: string, date: string) =>
  queryOptions({
    queryKey: ['localities', localityId, 'rotas', rotaId, 'days', date],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/localities/{localityId}/rotas/{rotaId}/board/days/{date}', {
          params: { path: { localityId, rotaId, date } },
          signal,
        }),
      ),
    staleTime: Infinity,
  });
