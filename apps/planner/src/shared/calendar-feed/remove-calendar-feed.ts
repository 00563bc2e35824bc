import { answerOf, client } from '../api/client';
import type { WorkerPath } from './calendar-feed-query';

export const removeCalendarFeed = (path: WorkerPath) =>
  answerOf(
    client.DELETE('/api/localities/{localityId}/workers/{workerId}/calendar-feed', { params: { path } }),
  );
