import { parentPort } from 'node:worker_threads';
import type { TaskMessage, TaskOrder } from './task-threads';

/** What a thread does with a task. */
export type TaskRunner<Task, News, Result> = (
  task: Task,
  tell: (news: News) => void,
  shouldStop: () => boolean,
) => Result | Promise<Result>;

/** In a thread of `TaskThreads`: answers its tasks, one after another. What it throws leaves the thread alive. */
export function answerTasks<Task, News, Result>(run: TaskRunner<Task, News, Result>): void {
  const post = (message: TaskMessage<News, Result>) => parentPort?.postMessage(message);
  parentPort?.on('message', ({ task, stop }: TaskOrder<Task>) => {
    const shouldStop = () => Atomics.load(stop, 0) === 1;
    // Within the promise, so that a runner that throws at once rejects like any other.
    void Promise.resolve()
      .then(() => run(task, (news) => post({ news }), shouldStop))
      .then(
        (result) => post({ result }),
        (error: unknown) => post({ fault: toFault(error) }),
      );
  });
}

const toFault = (error: unknown): { name: string; message: string } => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message };
};
