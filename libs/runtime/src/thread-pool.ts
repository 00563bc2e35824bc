import { join } from 'node:path';
import { Worker as Thread } from 'node:worker_threads';
import type { SearchResult } from '@homeround/engine';
import type { SearchNews, SearchPool, SearchTask } from '@homeround/solve';

/** The compiled thread: the same file whether this one runs from src (tests) or dist. */
const THREAD_FILE = join(__dirname, '..', 'dist', 'search-thread.js');

/** A search that was asked for, running or waiting. */
interface Asked {
  readonly task: SearchTask;
  readonly onNews: (news: SearchNews) => void;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (result: SearchResult) => void;
  readonly reject: (fault: Error) => void;
}

type Message = { readonly news: SearchNews } | { readonly result: SearchResult };

/** Runs searches in worker threads, `threads` at a time; more wait their turn. */
export class ThreadPool implements SearchPool {
  private readonly idle: Thread[] = [];
  private readonly running = new Map<Thread, Asked>();
  private readonly queue: Asked[] = [];
  private closed = false;

  constructor(readonly threads: number) {}

  search(task: SearchTask, onNews: (news: SearchNews) => void, signal?: AbortSignal): Promise<SearchResult> {
    return new Promise((resolve, reject) => {
      this.queue.push({ task, onNews, signal, resolve, reject });
      this.runNext();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.queue.splice(0))
      reject(new Error('the pool was closed before the search began'));
    await Promise.all([...this.idle, ...this.running.keys()].map((thread) => thread.terminate()));
  }

  private runNext(): void {
    if (this.queue.length === 0 || this.running.size === this.threads) return;
    const asked = this.queue.shift()!;
    const thread = this.idle.pop() ?? this.startThread();
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const raise = () => Atomics.store(stop, 0, 1);
    if (asked.signal?.aborted) raise();
    asked.signal?.addEventListener('abort', raise);
    const settle =
      <Value>(then: (value: Value) => void) =>
      (value: Value) => {
        asked.signal?.removeEventListener('abort', raise);
        then(value);
      };
    this.running.set(thread, { ...asked, resolve: settle(asked.resolve), reject: settle(asked.reject) });
    thread.postMessage({ task: asked.task, stop });
  }

  private startThread(): Thread {
    const thread = new Thread(THREAD_FILE);
    thread.on('message', (message: Message) => {
      const asked = this.running.get(thread);
      if ('news' in message) {
        asked?.onNews(message.news);
        return;
      }
      this.running.delete(thread);
      this.idle.push(thread);
      asked?.resolve(message.result);
      this.runNext();
    });
    thread.on('error', (fault) => this.lose(thread, fault));
    thread.on('exit', (code) =>
      this.lose(thread, new Error(`a search thread ended early with code ${code}`)),
    );
    return thread;
  }

  /** A thread that dies takes its search with it; those that wait get another thread. */
  private lose(thread: Thread, fault: Error): void {
    const asked = this.running.get(thread);
    this.running.delete(thread);
    const idleAt = this.idle.indexOf(thread);
    if (idleAt >= 0) this.idle.splice(idleAt, 1);
    asked?.reject(fault);
    if (!this.closed) this.runNext();
  }
}
