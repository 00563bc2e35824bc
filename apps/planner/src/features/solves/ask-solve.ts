import { answerOf, client } from '../../shared/api/client';
import type { SolveAsk } from '../../shared/requests/solve-ask';

/** Asks for a rota; the answer is the queued solve. */
export const askSolve = (localityId: string, body: SolveAsk) =>
  answerOf(client.POST('/api/localities/{localityId}/solves', { params: { path: { localityId } }, body }));
