import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../api/client';

/** Today's patterns of the current dataset, how many they are, and the library of known ones. */
export const patternsQuery = queryOptions({
  queryKey: ['patterns'],
  queryFn: ({ signal }) => answerOf(client.GET('/api/patterns', { signal })),
  // It changes with an import alone, and is half a megabyte.
  staleTime: 5 * 60_000,
});
