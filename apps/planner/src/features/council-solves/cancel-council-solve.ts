import { answerOf, client } from '../../shared/api/client';

export const cancelCouncilSolve = (councilSolveId: string) =>
  answerOf(
    client.POST('/api/council-solves/{councilSolveId}/cancel', { params: { path: { councilSolveId } } }),
  );
