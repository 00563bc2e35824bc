import type { SolveBody } from '@homeround/contract';

/** How far a solve is, 0–1. */
export function shareDone({
  state,
  steps,
  stepsDone,
}: Pick<SolveBody, 'state' | 'steps' | 'stepsDone'>): number {
  if (state === 'finished') return 1;
  if (steps === null || steps === 0) return 0;
  return Math.min(1, stepsDone / steps);
}
