import type { AccountBody } from '@homeround/contract';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }): Promise<AccountBody[]> => answerOf(client.GET('/api/accounts', { signal })),
});
