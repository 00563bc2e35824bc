import { join } from 'node:path';
import type { SearchResult } from '@homeround/engine';
import type { SearchNews, SearchPool, SearchTask } from '@homeround/solve';
import { TaskThreads } from './threads/task-threads';

/** The compiled thread: the same file whether this one runs from src (tests) or dist. */
const THREAD_FILE = join(__dirname, '..', 'dist', 'search-thread.js');

/** Runs searches for rotas in worker threads, `threads` at a time; more wait their turn. */
export class ThreadPool implements SearchPool {
  private readonly tasks: TaskThreads<SearchTask, SearchNews, SearchResult>;

  constructor(readonly threads: number) {
    this.tasks = new TaskThreads(threads, THREAD_FILE);
  }

  search(task: SearchTask, onNews: (news: SearchNews) => void, signal?: AbortSignal): Promise<SearchResult> {
    return this.tasks.run(task, onNews, signal);
  }

  close(): Promise<void> {
    return this.tasks.close();
  }
}
