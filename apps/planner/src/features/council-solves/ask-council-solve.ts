import type { SolveAsk } from '../../shared/requests/solve-ask';
import { answerOf, client } from '../../shared/api/client';

/** Asks for a rota of each of several localities. */
export const askCouncilSolve = (body: SolveAsk & { localityIds: string[] }) =>
  answerOf(client.POST('/api/council-solves', { body }));
