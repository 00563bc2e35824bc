import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';
import type { RotaPath } from '../../shared/requests/rota-path';

/** Rounds of many workers; all of them when none is named. */
export const workerSheetsQuery = (path: RotaPath, workerIds: string | undefined) =>
  queryOptions({
    queryKey: ['localities', path.localityId, 'rotas', path.rotaId, 'worker-sheets', workerIds ?? 'all'],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/localities/{localityId}/rotas/{rotaId}/worker-sheets', {
          params: { path, query: workerIds === undefined ? {} : { workerIds } },
          signal,
        }),
      ),
    staleTime: Infinity,
  });
