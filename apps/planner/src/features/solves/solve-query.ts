import type { SolveSnapshot } from '@homeround/contract';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';

/** A solve with its whole curve; the stream keeps it up to date while it runs. */
export const solveQuery = (path: { localityId: string; solveId: string }) =>
  queryOptions({
    queryKey: ['localities', path.localityId, 'solves', path.solveId],
    queryFn: ({ signal }): Promise<SolveSnapshot> =>
      answerOf(client.GET('/api/localities/{localityId}/solves/{solveId}', { params: { path }, signal })),
  });
