import { answerOf, client } from '../api/client';
import type { WorkerPath } from './calendar-feed-query';

/** Makes the address of a feed, shown this once; an older one stops working. */
export const makeCalendarFeed = (path: WorkerPath) =>
  answerOf(
    client.POST('/api/localities/{localityId}/workers/{workerId}/calendar-feed', { params: { path } }),
  );
