import { type SearchLook, type SearchResult, searchRota } from '@homeround/engine';
import type { SearchNews, SearchTask } from '@homeround/solve';
import { answerTasks } from './threads/answer-tasks';

/** Milliseconds between two pieces of news, at least: often enough to watch. */
const NEWS_EVERY = 250;
/** Scoring the best rota loads it anew, 10 ms for the demo locality: at most a fiftieth of the search's time goes there. */
const PAUSE_PER_SCORE = 50;

answerTasks<SearchTask, SearchNews, SearchResult>((task, tell, shouldStop) => {
  let nextNews = performance.now() + NEWS_EVERY;
  const onLook = (look: SearchLook) => {
    const began = performance.now();
    if (began < nextNews) return;
    const { step, bestCost, unallocated } = look;
    tell({ step, bestCost, unallocated, score: look.toScore() });
    const now = performance.now();
    nextNews = now + Math.max(NEWS_EVERY, (now - began) * PAUSE_PER_SCORE);
  };
  return searchRota(task.problem, task.settings, { onLook, shouldStop }, task.start, task.slice, task.stream);
});
