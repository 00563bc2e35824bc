import type { OptionSummary } from '@homeround/contract';
import { useEffect, useRef } from 'react';
import { announce } from '../../../shared/announce/announce';
import { isAtWork } from '../option-state';
import { wordState } from './word-state';

/** Milliseconds between two announcements of progress. */
const SAY_EVERY = 5_000;

/** Says how an option at work stands every few seconds, and the end of it at once. */
export function useAnnouncedOption(option: OptionSummary | undefined): void {
  const lastAt = useRef(0);
  const wasAtWork = useRef(false);
  useEffect(() => {
    if (option === undefined) return;
    const ended = wasAtWork.current && !isAtWork(option);
    const due = isAtWork(option) && performance.now() - lastAt.current >= SAY_EVERY;
    wasAtWork.current = isAtWork(option);
    if (!ended && !due) return;
    lastAt.current = performance.now();
    announce(wordState(option));
  }, [option]);
}
