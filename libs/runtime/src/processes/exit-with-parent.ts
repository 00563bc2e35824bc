/** Exit codes of the service's processes. `refused`: it cannot run as it is set up, and starting it again changes nothing. */
export const SERVICE_EXIT = { done: 0, fault: 1, refused: 2 } as const;

/** What a process tells the launcher that started it. */
export type ProcessMessage = { readonly kind: 'ready' };

/** Tells the launcher that this process does its work now. Does nothing for a process that was started by itself. */
export function tellReady(): void {
  process.send?.({ kind: 'ready' } satisfies ProcessMessage);
}

/**
 * Ends this process in one place: at SIGTERM or SIGINT, and when the launcher that started it is gone, however that died.
 * `stop` gives up what it holds; if that takes longer than `patience` milliseconds the process ends all the same.
 */
export function stopWithParent(stop: () => Promise<void>, patience: number): void {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(SERVICE_EXIT.fault), patience).unref();
    stop().then(
      () => process.exit(SERVICE_EXIT.done),
      () => process.exit(SERVICE_EXIT.fault),
    );
  };
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, end);
  // Gone already before the listener stood.
  if (process.channel === undefined && process.env[STARTED_BY_LAUNCHER] === '1') end();
}

/** Set for a process that the launcher starts. */
export const STARTED_BY_LAUNCHER = 'HOMEROUND_LAUNCHED';
