import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../api/client';

/** While an option is being chosen or measured its line is read again: milliseconds. */
const WHILE_RUNNING = 3_000;

/** Every option, or those of one front; newest first. */
export const optionsQuery = (frontId?: string) =>
  queryOptions({
    queryKey: ['options', { frontId }],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/options', {
          params: { query: frontId === undefined ? {} : { frontId } },
          signal,
        }),
      ),
    refetchInterval: (query) =>
      query.state.data?.some(({ state }) => state === 'choosing' || state === 'measuring')
        ? WHILE_RUNNING
        : false,
  });
