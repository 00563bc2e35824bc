import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';

/** Milliseconds between two readings while localities are being solved; each locality's own page is live. */
const WHILE_RUNNING = 2_000;

export const councilSolveQuery = (councilSolveId: string) =>
  queryOptions({
    queryKey: ['council-solves', councilSolveId],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/council-solves/{councilSolveId}', { params: { path: { councilSolveId } }, signal }),
      ),
    refetchInterval: (query) => {
      const state = query.state.data?.state;
      return state === 'queued' || state === 'running' ? WHILE_RUNNING : false;
    },
  });
