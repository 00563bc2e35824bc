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

/** Of the moments of a search, the share that finds a first rota at all: its fall would hide all that follows. */
const BUILDING = 0.05;

/** The points that a chart shows, lowest to highest: from the best to where the search was once it had built a rota. */
export function rangeOf(points: readonly number[]): readonly [number, number] {
  if (points.length === 0) return [0, 1];
  const lowest = Math.min(...points);
  const built = points.slice(Math.min(points.length - 1, Math.ceil(points.length * BUILDING)));
  const highest = Math.max(...built);
  return roundOut(lowest, highest);
}

/** To full tens, hundreds, thousands … of which a few fit between: an axis with odd numbers cannot be read. */
function roundOut(lowest: number, highest: number): readonly [number, number] {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, highest - lowest))));
  const [from, to] = [Math.floor(lowest / step) * step, Math.ceil(highest / step) * step];
  return from === to ? [from, from + step] : [from, to];
}
