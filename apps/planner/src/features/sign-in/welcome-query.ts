import { queryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';

export interface Welcome {
  readonly name: string;
  readonly version: string;
  readonly needsAdministrator: boolean;
  readonly demoAccounts: readonly { readonly username: string; readonly password: string; readonly name: string }[];
}

/** What anybody may know before signing in. */
export const welcomeQuery = queryOptions({
  queryKey: ['welcome'],
  queryFn: ({ signal }) => request<Welcome>('GET', 'welcome', { signal }),
});
