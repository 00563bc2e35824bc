import {
  type ClaimedFront,
  findPoints,
  type FoundPoint,
  type FrontProgress,
  thawPatternInput,
} from '@homeround/solve';
import { PatternThreads } from './pattern-pool';
import { answerTasks } from './threads/answer-tasks';

/** A search for catalogues as it was claimed, with the threads that it gets. */
export type FrontTask = Pick<ClaimedFront, 'input' | 'kMin' | 'kMax' | 'seconds' | 'seed' | 'threads'>;
export type FrontNews = Omit<FrontProgress, 'seconds'>;

/** Milliseconds between two looks at the flag: nobody notices them. */
const LOOK_EVERY = 100;

answerTasks<FrontTask, FrontNews, FoundPoint[]>(async ({ input, threads, ...settings }, tell, shouldStop) => {
  const pool = new PatternThreads(threads);
  const stopper = new AbortController();
  const timer = setInterval(() => {
    if (shouldStop()) stopper.abort();
  }, LOOK_EVERY);
  try {
    const ports = { pool, onProgress: tell, signal: stopper.signal };
    return await findPoints(thawPatternInput(input), settings, ports);
  } finally {
    clearInterval(timer);
    await pool.close();
  }
});
