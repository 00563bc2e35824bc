import type { FrontBody } from '@homeround/contract';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../api/client';

/** A front with its points and patterns; the stream keeps it up to date while it is searched for. */
export const frontQuery = (frontId: string) =>
  queryOptions({
    queryKey: ['fronts', frontId],
    queryFn: ({ signal }): Promise<FrontBody> =>
      answerOf(client.GET('/api/fronts/{frontId}', { params: { path: { frontId } }, signal })),
  });
