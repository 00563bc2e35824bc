import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../../shared/api/client';

/** Figures of several options side by side. */
export const comparisonQuery = (optionIds: readonly string[]) =>
  queryOptions({
    queryKey: ['options', 'compare', optionIds],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/options/compare', { params: { query: { ids: optionIds.join(',') } }, signal }),
      ),
    enabled: optionIds.length > 0,
  });
