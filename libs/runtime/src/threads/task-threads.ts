import { Worker as Thread } from 'node:worker_threads';

/** A task for a thread, and a flag that the asker raises to stop it. */
export interface TaskOrder<Task> {
  readonly task: Task;
  readonly stop: Int32Array;
}

/** From the thread: something on the way, the result, or why there is none. */
export type TaskMessage<News, Result> =
  | { readonly news: News }
  | { readonly result: Result }
  | { readonly fault: { readonly name: string; readonly message: string } };

/** A task that was asked for, running or waiting. */
interface Asked<Task, News, Result> {
  readonly task: Task;
  readonly onNews: (news: News) => void;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (result: Result) => void;
  readonly reject: (fault: Error) => void;
}

/** Runs tasks in worker threads of one file, `threads` at a time; more wait their turn. */
export class TaskThreads<Task, News, Result> {
  private readonly idle: Thread[] = [];
  private readonly running = new Map<Thread, Asked<Task, News, Result>>();
  private readonly queue: Asked<Task, News, Result>[] = [];
  private closed = false;

  constructor(
    readonly threads: number,
    /** Compiled: a thread reads no TypeScript. */
    private readonly file: string,
  ) {}

  /** Rejects only on a fault; an abort raises the task's flag, and it answers with what it has. */
  run(task: Task, onNews: (news: News) => void, signal?: AbortSignal): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.queue.push({ task, onNews, signal, resolve, reject });
      this.runNext();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.queue.splice(0))
      reject(new Error('the threads were closed before the task began'));
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
    thread.postMessage({ task: asked.task, stop } satisfies TaskOrder<Task>);
  }

  private startThread(): Thread {
    const thread = new Thread(this.file);
    thread.on('message', (message: TaskMessage<News, Result>) => this.hear(thread, message));
    thread.on('error', (fault) => this.lose(thread, fault));
    thread.on('exit', (code) =>
      this.lose(thread, new Error(`a search thread ended early with code ${code}`)),
    );
    return thread;
  }

  private hear(thread: Thread, message: TaskMessage<News, Result>): void {
    const asked = this.running.get(thread);
    if ('news' in message) {
      asked?.onNews(message.news);
      return;
    }
    this.running.delete(thread);
    this.idle.push(thread);
    if ('result' in message) asked?.resolve(message.result);
    else asked?.reject(Object.assign(new Error(), message.fault));
    this.runNext();
  }

  /** A thread that dies takes its task with it; those that wait get another thread. */
  private lose(thread: Thread, fault: Error): void {
    const asked = this.running.get(thread);
    this.running.delete(thread);
    const idleAt = this.idle.indexOf(thread);
    if (idleAt >= 0) this.idle.splice(idleAt, 1);
    asked?.reject(fault);
    if (!this.closed) this.runNext();
  }
}
