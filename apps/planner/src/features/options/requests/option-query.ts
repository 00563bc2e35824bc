import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../../shared/api/client';
import { isBusy } from '../option-state';

/** Milliseconds between two readings while it is being chosen or measured: rotas take some twenty seconds each. */
const WHILE_BUSY = 2_000;

/** While the teams that it allows are worked out beside: half a minute to some minutes after choosing. */
const WHILE_RATED = 15_000;
/** Readings after which they are not waited for any longer: they could not be worked out. */
const MOST_READINGS = 24;

/** One option with its catalogue, its measures and its packs; read again while it is at work. */
export const optionQuery = (optionId: string) =>
  queryOptions({
    queryKey: ['options', optionId],
    queryFn: ({ signal }) =>
      answerOf(client.GET('/api/options/{optionId}', { params: { path: { optionId } }, signal })),
    refetchInterval: ({ state: { data, dataUpdateCount } }) => {
      if (data === undefined) return false;
      if (isBusy(data)) return WHILE_BUSY;
      return data.figures?.teamCapacity === null && dataUpdateCount < MOST_READINGS ? WHILE_RATED : false;
    },
  });
