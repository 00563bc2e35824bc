import type { SolveProgressBody, SolveSnapshot } from '@homeround/contract';

/** A snapshot replaces all; a progress adds its points, and those that came twice after a lost connection count once. */
export function addProgress(snapshot: SolveSnapshot, { solve, points }: SolveProgressBody): SolveSnapshot {
  const last = snapshot.curve.at(-1)?.step ?? -1;
  // A second attempt starts its curve again.
  const kept = solve.attempt === snapshot.attempt ? snapshot.curve : [];
  const fresh = kept.length === 0 ? points : points.filter(({ step }) => step > last);
  return { ...solve, curve: [...kept, ...fresh] };
}

export const isFinal = ({ state }: Pick<SolveSnapshot, 'state'>): boolean =>
  state === 'finished' || state === 'cancelled' || state === 'failed';
