import { join } from 'node:path';
import { Worker as Thread } from 'node:worker_threads';
import type { SearchResult } from '@homeround/engine';
import type { SearchNews, SearchPool, SearchTask } from '@homeround/solve';

/** The compiled thread: the same file whether this one runs from src (tests) or dist. */
const THREAD_FILE = join(__dirname, '..', 'dist', 'search-thread.js');

interface Waiting {
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
  private readonly all = new Set<Thread>();
  private readonly queue: Waiting[] = [];

  constructor(readonly threads: number) {}

  search(task: SearchTask, onNews: (news: SearchNews) => void, signal?: AbortSignal): Promise<SearchResult> {
    return new Promise((resolve, reject) => {
      this.queue.push({ task, onNews, signal, resolve, reject });
      this.runNext();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((thread) => thread.terminate()));
    this.all.clear();
    this.idle.length = 0;
  }

  private runNext(): void {
    const thread = this.idle.pop() ?? (this.all.size < this.threads ? this.startThread() : undefined);
    if (!thread) return;
    const next = this.queue.shift();
    if (!next) {
      this.idle.push(thread);
      return;
    }
    this.run(thread, next);
  }

  private startThread(): Thread {
    const thread = new Thread(THREAD_FILE);
    this.all.add(thread);
    return thread;
  }

  private run(thread: Thread, { task, onNews, signal, resolve, reject }: Waiting): void {
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const raise = () => Atomics.store(stop, 0, 1);
    if (signal?.aborted) raise();
    signal?.addEventListener('abort', raise);
    const finish = () => {
      signal?.removeEventListener('abort', raise);
      thread.removeAllListeners();
    };
    thread.on('message', (message: Message) => {
      if ('news' in message) {
        onNews(message.news);
        return;
      }
      finish();
      this.idle.push(thread);
      resolve(message.result);
      this.runNext();
    });
    const lose = (fault: Error) => {
      finish();
      this.all.delete(thread);
      reject(fault);
      this.runNext();
    };
    thread.once('error', lose);
    thread.once('exit', (code) => lose(new Error(`a search thread ended early with code ${code}`)));
    thread.postMessage({ task, stop });
  }
}
