import { join } from 'node:path';
import { Worker as Thread } from 'node:worker_threads';

/** The compiled thread: the same file whether this one runs from src (tests) or dist. */
const THREAD_FILE = join(__dirname, '..', 'dist', 'request-thread-entry.js');

/** What the module of a thread exports as `answer`. `transfer` lists buffers that move instead of being copied. */
export type Answerer<Request, Answer> = (request: Request) => Answered<Answer> | Promise<Answered<Answer>>;
export interface Answered<Answer> {
  readonly answer: Answer;
  readonly transfer?: readonly ArrayBuffer[];
}

/** The thread ended before it answered: by a fault of its own, out of memory, or because it took too long. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
}

export interface RequestThreadSettings {
  /** Compiled module that exports `answer`. */
  readonly moduleFile: string;
  /** A request that takes longer takes the thread with it. Milliseconds. */
  readonly longest: number;
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: Error) => void;
}

/** From the thread: an answer, or what can be told of an error. */
export type ThreadReply<Answer> = { readonly number: number } & (
  { readonly answer: Answer } | { readonly fault: ThreadFault }
);

export interface ThreadFault {
  readonly message: string;
  readonly stack: string | undefined;
  /** As errors of databases and of the system have one. */
  readonly code: unknown;
}

/**
 * One thread that answers requests one after another, so that the asker's event loop stays free. It starts with the first
 * request, and again with the first one after it died; what it was asked then fails with ThreadLost.
 */
export class RequestThread<Request, Answer> {
  private thread: Thread | undefined;
  private readonly waiting = new Map<number, Waiting<Answer>>();
  private lastNumber = 0;
  private deadline: NodeJS.Timeout | undefined;

  constructor(private readonly settings: RequestThreadSettings) {}

  /** Requests that were not answered yet. */
  get pending(): number {
    return this.waiting.size;
  }

  /** @throws ThreadLost; an Error with the message, stack and code of what the module threw. */
  ask(request: Request, transfer: readonly ArrayBuffer[] = []): Promise<Answer> {
    this.thread ??= this.start();
    const { thread } = this;
    const number = ++this.lastNumber;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      if (this.waiting.size === 1) this.watch();
      thread.postMessage({ number, request }, transfer);
    });
  }

  async close(): Promise<void> {
    const { thread } = this;
    if (thread) this.lose(thread, 'the thread was closed');
    await thread?.terminate();
  }

  private start(): Thread {
    const thread = new Thread(THREAD_FILE, { workerData: { moduleFile: this.settings.moduleFile } });
    thread.on('message', (reply: ThreadReply<Answer>) => this.settle(reply));
    thread.on('error', (fault) => this.lose(thread, fault.message));
    thread.on('exit', (code) => this.lose(thread, `the thread ended with code ${code}`));
    // An idle thread must not keep a process from ending.
    thread.unref();
    return thread;
  }

  private settle(reply: ThreadReply<Answer>): void {
    const asked = this.waiting.get(reply.number);
    this.waiting.delete(reply.number);
    this.watch();
    if ('fault' in reply) asked?.reject(Object.assign(new Error(), reply.fault));
    else asked?.resolve(reply.answer);
  }

  /** Requests are answered in order: the clock starts anew with each answer. */
  private watch(): void {
    clearTimeout(this.deadline);
    const { thread } = this;
    if (!thread) return;
    if (this.waiting.size === 0) {
      thread.unref();
      return;
    }
    thread.ref();
    this.deadline = setTimeout(() => {
      this.lose(thread, `no answer within ${this.settings.longest} ms`);
      void thread.terminate();
    }, this.settings.longest);
  }

  private lose(thread: Thread, cause: string): void {
    if (this.thread !== thread) return;
    this.thread = undefined;
    clearTimeout(this.deadline);
    const lost = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of lost) reject(new ThreadLost(cause));
  }
}
