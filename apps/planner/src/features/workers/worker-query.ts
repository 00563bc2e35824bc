import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';
import type { RotaPath } from '../../shared/requests/rota-path';

/** A worker in one rota: rounds, hours, rest. */
export const workerQuery = (path: RotaPath & { readonly workerId: string }) =>
  queryOptions({
    queryKey: ['localities', path.localityId, 'rotas', path.rotaId, 'workers', path.workerId],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/localities/{localityId}/rotas/{rotaId}/workers/{workerId}', {
          params: { path },
          signal,
        }),
      ),
    staleTime: Infinity,
  });
