import { answerOf, client } from '../../shared/api/client';
import type { RotaPath } from '../../shared/requests/rota-path';

export const discardRota = (path: RotaPath, revision: number) =>
  answerOf(
    client.POST('/api/localities/{localityId}/rotas/{rotaId}/discard', {
      params: { path },
      body: { revision },
    }),
  );
