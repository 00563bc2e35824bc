import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../../shared/api/client';

/** Workers needed and on duty by quarter-hour, on today's patterns and beside them on an option's. */
export const coverageQuery = (optionId: string | undefined) =>
  queryOptions({
    queryKey: ['coverage', { optionId }],
    queryFn: ({ signal }) =>
      optionId === undefined
        ? answerOf(client.GET('/api/patterns/coverage', { signal }))
        : answerOf(
            client.GET('/api/options/{optionId}/coverage', {
              params: { path: { optionId } },
              signal,
            }),
          ),
    staleTime: 5 * 60_000,
  });
