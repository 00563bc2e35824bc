import { join } from 'node:path';
import type { PatternAnswer, PatternNews, PatternTask } from '@homeround/engine';
import type { PatternPool } from '@homeround/solve';
import { TaskThreads } from './threads/task-threads';

const THREAD_FILE = join(__dirname, '..', 'dist', 'pattern-thread.js');

/** Runs tasks of pattern searches in worker threads. For one search: their solvers keep what memory they once took. */
export class PatternThreads implements PatternPool {
  private readonly tasks: TaskThreads<PatternTask, PatternNews, PatternAnswer>;

  constructor(readonly threads: number) {
    this.tasks = new TaskThreads(threads, THREAD_FILE);
  }

  run(
    task: PatternTask,
    onNews: (news: PatternNews) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<PatternAnswer> {
    return this.tasks.run(task, onNews, signal);
  }

  close(): Promise<void> {
    return this.tasks.close();
  }
}
