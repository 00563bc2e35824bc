import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';
import type { RotaPath } from '../../shared/requests/rota-path';

/** A person in one rota. */
export const personQuery = (path: RotaPath & { readonly personId: string }) =>
  queryOptions({
    queryKey: ['localities', path.localityId, 'rotas', path.rotaId, 'people', path.personId],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/localities/{localityId}/rotas/{rotaId}/people/{personId}', {
          params: { path },
          signal,
        }),
      ),
    staleTime: Infinity,
  });
