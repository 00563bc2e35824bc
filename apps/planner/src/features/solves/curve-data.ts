import type { SolvePoint } from '@homeround/contract';
import { OBJECTIVE_PARTS } from '@homeround/domain';

/** Points of one part of the objective over the search. */
export interface PartCurve {
  readonly part: string;
  readonly first: number;
  readonly last: number;
}

/** Points that a chart of this width can show apart; more only cost time. */
const MOST_POINTS = 240;

/** Evenly thinned, first and last kept. */
export function thinCurve(curve: readonly SolvePoint[], most = MOST_POINTS): readonly SolvePoint[] {
  if (curve.length <= most) return curve;
  const stride = (curve.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => curve[Math.round(index * stride)]!);
}

/** The parts that cost anything at any moment, in the order in which planners read them. */
export function partsOf(curve: readonly SolvePoint[]): readonly PartCurve[] {
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined) return [];
  const seen = new Set(curve.flatMap(({ parts }) => Object.keys(parts).filter((part) => parts[part] !== 0)));
  const known = OBJECTIVE_PARTS.filter((part) => seen.delete(part));
  return [...known, ...seen].map((part) => ({
    part,
    first: first.parts[part] ?? 0,
    last: last.parts[part] ?? 0,
  }));
}

/** Share of its first points that a part (or all of them) has at each moment, so that parts of any size can be read beside each other. */
export function relativeTo(first: number, points: number): number {
  return first === 0 ? (points === 0 ? 0 : 1) : points / first;
}
