import { type SearchLook, type SearchResult, searchRota } from '@homeround/engine';
import type { SearchNews, SearchPool, SearchTask } from '../search-pool';

interface Asked {
  readonly task: SearchTask;
  readonly onNews: (news: SearchNews) => void;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (result: SearchResult) => void;
}

/** Runs searches on this thread: those that are asked for together one after the other, first or last asked first. */
export class HerePool implements SearchPool {
  /** Every search that was asked for. */
  readonly tasks: SearchTask[] = [];
  private waiting: Asked[] = [];

  constructor(
    readonly threads: number,
    private readonly first: 'first asked' | 'last asked' = 'first asked',
  ) {}

  search(task: SearchTask, onNews: (news: SearchNews) => void, signal?: AbortSignal): Promise<SearchResult> {
    this.tasks.push(task);
    return new Promise((resolve) => {
      if (this.waiting.length === 0) queueMicrotask(() => this.runAll());
      this.waiting.push({ task, onNews, signal, resolve });
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private runAll(): void {
    const asked = this.waiting;
    this.waiting = [];
    if (this.first === 'last asked') asked.reverse();
    for (const { task, onNews, signal, resolve } of asked) {
      const { problem, settings, start, slice, stream } = task;
      const onLook = ({ step, bestCost, unallocated, toScore }: SearchLook) =>
        onNews({ step, bestCost, unallocated, score: toScore() });
      const hooks = { onLook, shouldStop: () => signal?.aborted ?? false };
      resolve(searchRota(problem, settings, hooks, start, slice, stream));
    }
  }
}
