import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';
import type { RotaPath } from '../../shared/requests/rota-path';

/** What differs from another rota of the locality, for whom. */
export const differencesQuery = (path: RotaPath, before: string | undefined) =>
  queryOptions({
    queryKey: ['localities', path.localityId, 'rotas', path.rotaId, 'differences', before],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/localities/{localityId}/rotas/{rotaId}/differences', {
          params: { path, query: before === undefined ? {} : { before } },
          signal,
        }),
      ),
    enabled: before !== undefined,
    staleTime: Infinity,
  });
