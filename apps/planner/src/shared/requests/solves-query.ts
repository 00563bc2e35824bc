import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../api/client';

/** While a solve is on its way its line is read again: milliseconds. */
const WHILE_RUNNING = 3_000;

/** The solves of a locality, newest first. */
export const solvesQuery = (localityId: string) =>
  queryOptions({
    queryKey: ['localities', localityId, 'solves'],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/localities/{localityId}/solves', { params: { path: { localityId } }, signal }),
      ),
    refetchInterval: (query) =>
      query.state.data?.some(({ state }) => state === 'queued' || state === 'running')
        ? WHILE_RUNNING
        : false,
  });
