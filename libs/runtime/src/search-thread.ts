import { parentPort } from 'node:worker_threads';
import { type SearchLook, searchRota } from '@homeround/engine';
import type { SearchTask } from '@homeround/solve';

/** A search for the thread, and a flag that the asker raises to stop it. */
export interface ThreadOrder {
  readonly task: SearchTask;
  readonly stop: Int32Array;
}

/** Milliseconds between two pieces of news, at least: often enough to watch. */
const NEWS_EVERY = 250;
/** Scoring the best rota loads it anew, 10 ms for the demo locality: at most a fiftieth of the search's time goes there. */
const PAUSE_PER_SCORE = 50;

parentPort?.on('message', ({ task, stop }: ThreadOrder) => {
  let nextNews = performance.now() + NEWS_EVERY;
  const onLook = (look: SearchLook) => {
    const began = performance.now();
    if (began < nextNews) return;
    const { step, bestCost, unallocated } = look;
    parentPort?.postMessage({ news: { step, bestCost, unallocated, score: look.toScore() } });
    const now = performance.now();
    nextNews = now + Math.max(NEWS_EVERY, (now - began) * PAUSE_PER_SCORE);
  };
  const shouldStop = () => Atomics.load(stop, 0) === 1;
  const result = searchRota(
    task.problem,
    task.settings,
    { onLook, shouldStop },
    task.start,
    task.slice,
    task.stream,
  );
  parentPort?.postMessage({ result });
});
