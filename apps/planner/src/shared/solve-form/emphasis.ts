import type { NewSolve } from '@homeround/contract';

export type EmphasisKey = keyof NewSolve['emphasis'];
export type Emphasis = NewSolve['emphasis'][EmphasisKey];

/** What can matter more or less than usual, as a planner says it. */
export const EMPHASIS_WORDS: Readonly<Record<EmphasisKey, string>> = {
  continuity: 'Few, known faces',
  times: 'Preferred times',
  travel: 'Little travel',
  fairness: 'Even workload',
  fewChanges: 'Few changes from what is published',
};

export const EMPHASIS_KEYS = Object.keys(EMPHASIS_WORDS) as readonly EmphasisKey[];

export const LEVEL_WORDS: Readonly<Record<Emphasis, string>> = { less: 'Less', usual: 'Usual', more: 'More' };

export const LEVELS = Object.keys(LEVEL_WORDS) as readonly Emphasis[];
