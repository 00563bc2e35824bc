import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../api/client';
import { RequestFault } from '../api/request-fault';

export interface WorkerPath {
  readonly localityId: string;
  readonly workerId: string;
}

/** The worker's feed; null where there is none. */
export const calendarFeedQuery = (path: WorkerPath) =>
  queryOptions({
    queryKey: ['localities', path.localityId, 'calendar-feeds', path.workerId],
    queryFn: async ({ signal }) => {
      try {
        return await answerOf(
          client.GET('/api/localities/{localityId}/workers/{workerId}/calendar-feed', {
            params: { path },
            signal,
          }),
        );
      } catch (error) {
        if (error instanceof RequestFault && error.status === 404) return null;
        throw error;
      }
    },
  });
