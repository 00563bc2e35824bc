import type { Front, PatternInput } from '@homeround/domain';
import { type PatternTaskPool, searchFront } from '@homeround/engine';
import { toFront, toPatternProblem } from '@homeround/translate';
import type { FrontPorts, FrontSettings } from './find-points';

/** The front of an input, as the search has it. */
export async function findFront(
  input: PatternInput,
  { kMin, kMax, seconds, seed }: FrontSettings,
  { pool, onProgress, signal }: FrontPorts,
): Promise<Front> {
  const { problem, dealing, names } = toPatternProblem(input);
  const settings = { kMin, kMax, seconds, seed };
  const stoppable: PatternTaskPool = { run: (task, onNews) => pool.run(task, onNews, signal) };
  const hooks = { onProgress, shouldStop: () => signal?.aborted ?? false };
  return toFront(problem, dealing, names, await searchFront(problem, dealing, settings, stoppable, hooks));
}
