import { setTimeout as pause } from 'node:timers/promises';

/** A look costs a file read of some microseconds; a start is not held up by more than this. */
const PAUSE_MS = 10;

/** Looks until there is something; undefined when the time is up. */
export async function waitUntil<T>(look: () => T | undefined, milliseconds: number): Promise<T | undefined> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const seen = look();
    if (seen !== undefined || Date.now() > deadline) return seen;
    await pause(PAUSE_MS);
  }
}
