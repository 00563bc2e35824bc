import type { SolveProgress } from '../solve-rota';
import type { SolvePoint } from './solve-store';

/** Milliseconds between two points of a curve at its beginning: often enough to watch. */
const LEAST_GAP = 250;
/** Later the gap is a hundredth of the time gone by: 350 points for five minutes, under 600 for an hour. */
const SHARE_OF_ELAPSED = 100;

/** Whether a point is due, `elapsed` and `last` in milliseconds since the attempt began. */
export function isDue(elapsed: number, last: number): boolean {
  return elapsed - last >= Math.max(LEAST_GAP, elapsed / SHARE_OF_ELAPSED);
}

/** A look at a search as a point of its curve. */
export function toPoint(
  { step, cost, unallocated, parts }: Extract<SolveProgress, { kind: 'step' }>,
  elapsed: number,
): SolvePoint {
  return { step, seconds: elapsed / 1000, cost, unallocated, parts: parts ?? {} };
}
