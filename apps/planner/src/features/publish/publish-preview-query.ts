import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';
import type { RotaPath } from '../../shared/requests/rota-path';

/** What publishing would do. Always asked anew: it is what the publisher decides on. */
export const publishPreviewQuery = (path: RotaPath) =>
  queryOptions({
    queryKey: ['localities', path.localityId, 'rotas', path.rotaId, 'publish-preview'],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/localities/{localityId}/rotas/{rotaId}/publish-preview', {
          params: { path },
          signal,
        }),
      ),
    staleTime: 0,
    // A preview that changes under the reader's eyes would be published unread.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
