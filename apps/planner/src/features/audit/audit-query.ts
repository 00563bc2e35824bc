import type { AuditEntryBody } from '@homeround/contract';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../shared/api/client';

/** Lines of one reading: two screens full. */
const LIMIT = 100;

interface AuditPage {
  readonly entries: readonly AuditEntryBody[];
  readonly next: string | null;
}

/** Who saw and changed what, newest first, page by page. */
export const auditQuery = (what: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['audit', what ?? ''],
    queryFn: ({ pageParam, signal }): Promise<AuditPage> =>
      answerOf(client.GET('/api/audit', { params: { query: toQuery(pageParam, what) }, signal })),
    initialPageParam: '',
    getNextPageParam: ({ next }: AuditPage) => next ?? undefined,
  });

const toQuery = (before: string, what: string | undefined) => ({
  limit: LIMIT,
  ...(before === '' ? {} : { before }),
  ...(what === undefined ? {} : { what }),
});
