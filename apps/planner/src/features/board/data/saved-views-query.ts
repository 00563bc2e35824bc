import type { SavedView } from '@homeround/contract';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../shared/api/request';

/** The account's own views of boards. */
export const savedViewsQuery = queryOptions({
  queryKey: ['me', 'saved-views'],
  queryFn: ({ signal }) => request<SavedView[]>('GET', 'me/saved-views', { signal }),
});
