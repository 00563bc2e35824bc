import { answerOf, client } from '../../shared/api/client';
import type { RotaPath } from '../../shared/requests/rota-path';

export interface Publishing {
  readonly revision: number;
  readonly replacesRotaId: string | null;
  readonly reason?: string;
}

export const publishRota = (path: RotaPath, body: Publishing) =>
  answerOf(client.POST('/api/localities/{localityId}/rotas/{rotaId}/publish', { params: { path }, body }));
