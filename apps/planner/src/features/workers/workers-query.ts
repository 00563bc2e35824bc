import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';
import type { RotaPath } from '../../shared/requests/rota-path';

/** Everybody who works in a rota, with their hours. */
export const workersQuery = (path: RotaPath) =>
  queryOptions({
    queryKey: ['localities', path.localityId, 'rotas', path.rotaId, 'workers'],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/localities/{localityId}/rotas/{rotaId}/workers', { params: { path }, signal }),
      ),
    staleTime: Infinity,
  });
