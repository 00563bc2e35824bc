import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../api/client';

/** While a search is on its way its line is read again: milliseconds. */
const WHILE_RUNNING = 3_000;

/** Searches for catalogues, newest first. */
export const frontsQuery = queryOptions({
  queryKey: ['fronts'],
  queryFn: ({ signal }) => answerOf(client.GET('/api/fronts', { signal })),
  refetchInterval: (query) =>
    query.state.data?.some(({ state }) => state === 'queued' || state === 'running') ? WHILE_RUNNING : false,
});
