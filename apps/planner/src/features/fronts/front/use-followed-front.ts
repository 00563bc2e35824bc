import type { FrontBody, FrontSummary } from '@homeround/contract';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { noteConnection } from '../../../shared/connection/connection';
import { frontQuery } from '../../../shared/requests/front-query';

/** Whether a search has ended. */
export const isFinal = ({ state }: Pick<FrontSummary, 'state'>): boolean =>
  state === 'finished' || state === 'cancelled' || state === 'failed';

/** The front, live while it is searched for: each stream starts with a snapshot, so a lost connection misses nothing. */
export function useFollowedFront(frontId: string) {
  const queryClient = useQueryClient();
  const front = useQuery(frontQuery(frontId));
  const follows = front.data !== undefined && !isFinal(front.data);
  useEffect(() => (follows ? follow(frontId, queryClient) : undefined), [follows, frontId, queryClient]);
  return front;
}

function follow(frontId: string, queryClient: QueryClient): () => void {
  const key = frontQuery(frontId).queryKey;
  const source = new EventSource(`/api/fronts/${encodeURIComponent(frontId)}/events`);
  const readAnew = () => void queryClient.invalidateQueries({ queryKey: ['fronts'] });
  source.addEventListener('snapshot', ({ data }: MessageEvent<string>) => {
    noteConnection('up');
    queryClient.setQueryData(key, JSON.parse(data) as FrontBody);
  });
  source.addEventListener('progress', ({ data }: MessageEvent<string>) => {
    noteConnection('up');
    const summary = JSON.parse(data) as FrontSummary;
    // A summary has no points: what was found is read when the search has ended.
    if (isFinal(summary)) readAnew();
    else
      queryClient.setQueryData<FrontBody>(key, (known) =>
        known === undefined ? known : { ...known, ...summary },
      );
  });
  source.addEventListener('error', () => {
    // Closed for good: the session ended or the stream was refused. The request finds out which.
    if (source.readyState === EventSource.CLOSED) readAnew();
    else noteConnection('lost');
  });
  return () => source.close();
}
