import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../../shared/api/client';

/** Why a visit is where it is, and every alternative. */
export const explanationQuery = (localityId: string, rotaId: string, visitId: string) =>
  queryOptions({
    queryKey: ['localities', localityId, 'rotas', rotaId, 'explanations', visitId],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/localities/{localityId}/rotas/{rotaId}/visits/{visitId}/explanation', {
          params: { path: { localityId, rotaId, visitId } },
          signal,
        }),
      ),
    staleTime: Infinity,
  });
