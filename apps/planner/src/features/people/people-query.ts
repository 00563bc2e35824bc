import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';
import type { RotaPath } from '../../shared/requests/rota-path';

/** Everybody in a rota with how many faces they meet. */
export const peopleQuery = (path: RotaPath) =>
  queryOptions({
    queryKey: ['localities', path.localityId, 'rotas', path.rotaId, 'people'],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/localities/{localityId}/rotas/{rotaId}/people', { params: { path }, signal }),
      ),
    staleTime: Infinity,
  });
