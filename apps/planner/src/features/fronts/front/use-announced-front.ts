import type { FrontBody } from '@homeround/contract';
import { useEffect, useRef } from 'react';
import { announce } from '../../../shared/announce/announce';
import { isFinal } from './use-followed-front';
import { wordProgress } from './word-progress';

/** Milliseconds between two announcements: a search takes minutes. */
const SAY_EVERY = 15_000;

/** Says how the search stands every now and then, and its end at once. */
export function useAnnouncedFront(front: FrontBody | undefined): void {
  const lastAt = useRef(0);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (front === undefined) return;
    const ended = isFinal(front) && wasOpen.current;
    const due = !isFinal(front) && performance.now() - lastAt.current >= SAY_EVERY;
    wasOpen.current = !isFinal(front);
    if (!ended && !due) return;
    lastAt.current = performance.now();
    announce(wordProgress(front));
  }, [front]);
}
