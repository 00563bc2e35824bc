import type { SolveProgressBody, SolveSnapshot } from '@homeround/contract';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { noteConnection } from '../../shared/connection/connection';
import { addProgress, isFinal } from './follow-solve';
import { solveQuery } from './solve-query';

interface SolvePath {
  readonly localityId: string;
  readonly solveId: string;
}

/**
 * The solve, live while it runs. The browser reconnects a lost stream by itself, and the service starts each stream with a
 * snapshot: nothing is missed. A stream that was refused is asked about by the ordinary request.
 */
export function useFollowedSolve(path: SolvePath) {
  const queryClient = useQueryClient();
  const { localityId, solveId } = path;
  const solve = useQuery(solveQuery(path));
  const follows = solve.data !== undefined && !isFinal(solve.data);
  useEffect(() => {
    if (!follows) return undefined;
    return follow({ localityId, solveId }, queryClient);
  }, [follows, localityId, solveId, queryClient]);
  return solve;
}

function follow(path: SolvePath, queryClient: QueryClient): () => void {
  const { localityId, solveId } = path;
  const key = solveQuery(path).queryKey;
  const source = new EventSource(
    `/api/localities/${encodeURIComponent(localityId)}/solves/${solveId}/events`,
  );
  const keep = (solve: SolveSnapshot) => {
    noteConnection('up');
    queryClient.setQueryData(key, solve);
    if (!isFinal(solve)) return;
    source.close();
    void queryClient.invalidateQueries({ queryKey: ['localities', localityId], exact: false });
  };
  source.addEventListener('snapshot', ({ data }: MessageEvent<string>) =>
    keep(JSON.parse(data) as SolveSnapshot),
  );
  source.addEventListener('progress', ({ data }: MessageEvent<string>) => {
    const known = queryClient.getQueryData<SolveSnapshot>(key);
    if (known !== undefined) keep(addProgress(known, JSON.parse(data) as SolveProgressBody));
  });
  source.addEventListener('error', () => {
    // Closed for good: the session ended or the stream was refused. The request finds out which.
    if (source.readyState === EventSource.CLOSED) void queryClient.invalidateQueries({ queryKey: key });
    else noteConnection('lost');
  });
  return () => source.close();
}
