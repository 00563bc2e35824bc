import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../../shared/api/client';

/** The weeks around a changeover; without a day the earliest that leaves the notice. */
export const transitionQuery = (optionId: string, changeover?: string) =>
  queryOptions({
    queryKey: ['options', optionId, 'transition', { changeover }],
    queryFn: ({ signal }) =>
      answerOf(
        client.GET('/api/options/{optionId}/transition', {
          params: { path: { optionId }, query: changeover === undefined ? {} : { changeover } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
