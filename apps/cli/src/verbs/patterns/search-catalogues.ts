import type { PatternInput } from '@homeround/domain';
import { PatternThreads } from '@homeround/runtime';
import { findPoints, type FoundPoint, type FrontSettings } from '@homeround/solve';
import type { Console } from '../../console';
import { watchSearch } from './watch-search';

/** Searches in threads; every catalogue has been judged by the checker. An abort gives the best so far. */
export async function searchCatalogues(
  input: PatternInput,
  { threads, ...settings }: FrontSettings & { readonly threads: number },
  console: Console,
  signal: AbortSignal,
): Promise<FoundPoint[]> {
  const { kMin, kMax } = settings;
  const sizes = kMin === kMax ? `at most ${kMax} patterns` : `${kMin} to ${kMax} patterns`;
  console.note(
    `${input.name}: ${input.workers.length} workers, ${input.candidates.length} candidates, ${sizes}`,
  );
  const pool = new PatternThreads(threads);
  try {
    return await findPoints(input, settings, { pool, onProgress: watchSearch(console), signal });
  } finally {
    console.progress('');
    await pool.close();
  }
}
