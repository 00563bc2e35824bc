import type { WorkerImpacts } from '@homeround/contract';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from '../../../shared/api/client';

/** The most that the service gives at once. */
const PAGE = 2000;

/** What an option does to each worker, worst first. All at once: the list is narrowed and sorted without asking again. */
export const impactsQuery = (optionId: string) =>
  queryOptions({
    queryKey: ['options', optionId, 'workers'],
    queryFn: ({ signal }) => readAll(optionId, signal),
    // A catalogue never changes.
    staleTime: Infinity,
  });

async function readAll(optionId: string, signal: AbortSignal): Promise<WorkerImpacts> {
  const first = await readPage(optionId, 0, signal);
  const workers = [...first.workers];
  while (workers.length < first.found) {
    const page = await readPage(optionId, workers.length, signal);
    if (page.workers.length === 0) break;
    workers.push(...page.workers);
  }
  return { ...first, workers };
}

const readPage = (optionId: string, offset: number, signal: AbortSignal) =>
  answerOf(
    client.GET('/api/options/{optionId}/workers', {
      params: { path: { optionId }, query: { offset, limit: PAGE } },
      signal,
    }),
  );
