import type { SolveSnapshot } from '@homeround/contract';
import { useEffect, useRef } from 'react';
import { announce } from '../../shared/announce/announce';
import { isFinal } from './follow-solve';
import { wordProgress } from './word-progress';

/** Milliseconds between two announcements: progress is news, but not all the time. */
const SAY_EVERY = 5_000;

/** Says how the solve stands every few seconds, and its end at once. */
export function useAnnouncedSolve(solve: SolveSnapshot | undefined): void {
  const lastAt = useRef(0);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (solve === undefined) return;
    const ended = isFinal(solve) && wasOpen.current;
    const due = !isFinal(solve) && performance.now() - lastAt.current >= SAY_EVERY;
    wasOpen.current = !isFinal(solve);
    if (!ended && !due) return;
    lastAt.current = performance.now();
    announce(wordProgress(solve));
  }, [solve]);
}
