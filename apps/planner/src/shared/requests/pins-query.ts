import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../api/client';

/** What schedulers have decided for coming solves. */
export const pinsQuery = (localityId: string) =>
  queryOptions({
    queryKey: ['localities', localityId, 'pins'],
    queryFn: ({ signal }) =>
      answerOf(client.GET('/api/localities/{localityId}/pins', { params: { path: { localityId } }, signal })),
  });
