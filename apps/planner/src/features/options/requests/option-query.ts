import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../../shared/api/client';
import { isBusy } from '../option-state';

/** Milliseconds between two readings while it is being chosen or measured: rotas take some twenty seconds each. */
const WHILE_BUSY = 2_000;

/** One option with its catalogue, its measures and its packs; read again while it is at work. */
export const optionQuery = (optionId: string) =>
  queryOptions({
    queryKey: ['options', optionId],
    queryFn: ({ signal }) =>
      answerOf(client.GET('/api/options/{optionId}', { params: { path: { optionId } }, signal })),
    refetchInterval: ({ state: { data } }) => (data !== undefined && isBusy(data) ? WHILE_BUSY : false),
  });
