import type { SolveBody } from '@homeround/contract';
import { countOf, formatCount } from '../../shared/format/numbers';
import { shareDone } from '../../shared/solve/share-done';

/** How a solve stands, in one sentence. */
export function wordProgress(
  solve: Pick<SolveBody, 'state' | 'steps' | 'stepsDone' | 'latest' | 'cancelAsked'>,
): string {
  const { state, latest, cancelAsked } = solve;
  if (state === 'queued') return 'Waiting for a free solver.';
  if (state === 'finished') return 'Finished.';
  if (state === 'cancelled') return 'Cancelled.';
  if (state === 'failed') return 'Failed.';
  if (cancelAsked) return 'Stopping…';
  if (latest === null) return 'Reading the rota’s input and what cannot be done at all.';
  const percent = Math.round(shareDone(solve) * 100);
  const visits = countOf(latest.unallocated, 'visit');
  return `${percent} percent done. ${visits} unallocated so far, ${formatCount(latest.cost)} points.`;
}
