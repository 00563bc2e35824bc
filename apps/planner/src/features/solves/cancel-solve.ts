import { answerOf, client } from '../../shared/api/client';

/** Asks a solve to stop; nothing of it is kept. */
export const cancelSolve = (path: { localityId: string; solveId: string }) =>
  answerOf(client.POST('/api/localities/{localityId}/solves/{solveId}/cancel', { params: { path } }));
