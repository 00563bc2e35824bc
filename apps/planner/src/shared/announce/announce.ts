import { makeSignal } from '../signal';

/** Least milliseconds between two announcements: faster ones interrupt each other in screen readers. */
const LEAST_GAP = 700;

const spoken = makeSignal('');
let waiting: string | undefined;
let lastAt = -Infinity;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something politely to screen readers. Of several within the least gap only the latest is said: who moves fast wants to
 * know where they are, not where they were.
 */
export function announce(text: string): void {
  waiting = text;
  if (timer !== undefined) return;
  const wait = Math.max(0, lastAt + LEAST_GAP - performance.now());
  timer = setTimeout(say, wait);
}

function say(): void {
  timer = undefined;
  lastAt = performance.now();
  if (waiting === undefined) return;
  // The same text twice would not be read again: a trailing no-break space makes it another text.
  spoken.set(waiting === spoken.read() ? `${waiting}\u00a0` : waiting);
  waiting = undefined;
}

export const readSpoken = spoken.read;
export const onSpoken = spoken.subscribe;
