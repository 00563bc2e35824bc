import { parentPort } from 'node:worker_threads';
import { type SearchLook, searchRota } from '@homeround/engine';
import type { SearchTask } from '@homeround/solve';

/** A search for the thread, and a flag that the asker raises to stop it. */
export interface ThreadOrder {
  readonly task: SearchTask;
  readonly stop: Int32Array;
}

/** Milliseconds between two pieces of news: often enough to watch, seldom enough to cost nothing. */
const NEWS_EVERY = 250;

parentPort?.on('message', ({ task, stop }: ThreadOrder) => {
  let lastNews = performance.now();
  const onLook = (look: SearchLook) => {
    if (performance.now() - lastNews < NEWS_EVERY) return;
    lastNews = performance.now();
    const { step, bestCost, unallocated } = look;
    parentPort?.postMessage({ news: { step, bestCost, unallocated, score: look.toScore() } });
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
