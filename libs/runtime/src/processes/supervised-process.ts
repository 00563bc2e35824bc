import { type ChildProcess, fork } from 'node:child_process';
import { type ProcessMessage, SERVICE_EXIT, STARTED_BY_LAUNCHER } from './exit-with-parent';

export interface ProcessSettings {
  /** For messages: `api`, `solver-worker`. */
  readonly name: string;
  /** Compiled entry. */
  readonly file: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told of deaths and new starts. */
  readonly onNote?: (line: string) => void;
  /** Told once when the process refuses to run as it is set up; it is not started again then. */
  readonly onRefused?: () => void;
}

/** Milliseconds before a dead process is started again: doubled each time, and short again after it has run for a minute. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 15_000;
const LONG_LIFE = 60_000;

/** Keeps one process of the service running until it is stopped. */
export class SupervisedProcess {
  /** Resolves when the process is ready for the first time; rejects when it refuses or is stopped before. */
  readonly ready: Promise<void>;
  private child: ChildProcess | undefined;
  private pause = FIRST_PAUSE;
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;
  private settle: { resolve: () => void; reject: (fault: Error) => void } | undefined;

  constructor(private readonly settings: ProcessSettings) {
    this.ready = new Promise((resolve, reject) => (this.settle = { resolve, reject }));
    // Whoever waits hears of it; nobody has to.
    this.ready.catch(() => undefined);
    this.start();
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Asks the process to end and waits for it; after `patience` milliseconds it is killed. */
  async stop(patience: number): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    this.settle?.reject(new Error(`${this.settings.name} was stopped`));
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const hurry = setTimeout(() => child.kill('SIGKILL'), patience);
    await gone;
    clearTimeout(hurry);
  }

  private start(): void {
    const { file, environment } = this.settings;
    const env = { ...environment, [STARTED_BY_LAUNCHER]: '1' };
    // A group of its own: Ctrl-C in a terminal reaches the launcher alone, which stops all in order.
    const child = fork(file, [], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true });
    const began = performance.now();
    this.child = child;
    child.on('message', (message: ProcessMessage) => {
      if (message.kind === 'ready') this.settle?.resolve();
    });
    child.once('error', (fault) => this.note(`cannot be started: ${fault.message}`));
    child.once('exit', (code, signal) => this.onExit(code, signal, performance.now() - began));
  }

  private onExit(code: number | null, signal: NodeJS.Signals | null, lived: number): void {
    if (this.stopping) return;
    const { name, onRefused } = this.settings;
    if (code === SERVICE_EXIT.refused) {
      this.stopping = true;
      this.settle?.reject(new Error(`${name} refused to start`));
      onRefused?.();
      return;
    }
    if (lived > LONG_LIFE) this.pause = FIRST_PAUSE;
    this.note(`ended (${signal ?? `code ${code}`}); starts again in ${this.pause / 1000} s`);
    this.timer = setTimeout(() => this.start(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }

  private note(text: string): void {
    this.settings.onNote?.(`${this.settings.name} ${text}`);
  }
}
