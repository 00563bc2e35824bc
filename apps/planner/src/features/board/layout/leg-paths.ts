import type { BoardRow } from '@homeround/contract';
import type { TimeScale } from './time-scale';

/** The ways of one row as drawing commands: one path for each look, however many ways there are. */
export interface LegPaths {
  readonly travel: string;
  readonly commute: string;
  readonly short: string;
  /** Where a way does not fit, and by how many minutes. */
  readonly shorts: readonly { readonly x: number; readonly shortBy: number }[];
}

/** Travel is drawn from when the worker can leave, for as long as it takes; the rest of the gap stays free. */
export function legPaths(row: BoardRow, scale: TimeScale, middle: number): LegPaths {
  const path = { travel: '', commute: '', short: '' };
  const shorts: { x: number; shortBy: number }[] = [];
  for (const leg of row.legs) {
    const from = scale.toX(leg.start);
    const short = leg.shortBy !== undefined && leg.shortBy > 0;
    const end = short ? leg.end : Math.min(leg.end, leg.start + leg.travelMinutes);
    const look = short ? 'short' : leg.kind;
    // A way that takes no time leaves no line, but one that is short must be seen however brief its gap.
    const to = Math.max(scale.toX(end), from + (short ? 4 : 0));
    if (to > from) path[look] += `M${from} ${middle}H${to}`;
    if (short) shorts.push({ x: Math.round((from + to) / 2), shortBy: leg.shortBy! });
  }
  return { ...path, shorts };
}
