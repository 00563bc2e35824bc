import { answerOf, client } from '../../shared/api/client';
import type { RotaPath } from '../../shared/requests/rota-path';

export const renameRota = (path: RotaPath, body: { revision: number; name: string }) =>
  answerOf(client.PATCH('/api/localities/{localityId}/rotas/{rotaId}', { params: { path }, body }));
