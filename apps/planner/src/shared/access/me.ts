import type { Action, Me } from '@homeround/contract';
import { allows } from '@homeround/contract';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, client } from '../api/client';

/** Who is signed in. The frame's route has it before anything inside is drawn. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }): Promise<Me> => answerOf(client.GET('/api/me', { signal })),
  // Grants change seldom, and every request is judged by the service anyway.
  staleTime: 5 * 60_000,
});

export const useMe = (): Me => useSuspenseQuery(meQuery).data;

/** Whether the signed-in account may do something; for locality actions, where. */
export function useAllowed(action: Action, localityId?: string): boolean {
  return allows(useMe().grants, action, localityId);
}
