import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../api/client';

/** A rota with what the checker says of it. */
export const rotaQuery = (localityId: string, rotaId: string) =>
  queryOptions({
    queryKey: ['localities', localityId, 'rotas', rotaId],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/localities/{localityId}/rotas/{rotaId}', {
          params: { path: { localityId, rotaId } },
          signal,
        }),
      ),
  });
