import type { Console } from './console';

/**
 * Runs something that Ctrl-C ends early with what it has so far. A second Ctrl-C ends the program.
 * @param kept what is kept, for the line that says so
 */
export async function untilInterrupted<Result>(
  console: Console,
  kept: string,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<{ readonly result: Result; readonly interrupted: boolean }> {
  const stop = new AbortController();
  const onInterrupt = () => {
    console.progress('');
    console.note(`stopping: ${kept} (Ctrl-C again gives it up)`);
    stop.abort();
  };
  process.once('SIGINT', onInterrupt);
  try {
    const result = await run(stop.signal);
    return { result, interrupted: stop.signal.aborted };
  } finally {
    process.removeListener('SIGINT', onInterrupt);
  }
}
