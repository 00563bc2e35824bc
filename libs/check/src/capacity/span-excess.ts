import type { Minute } from '@homeround/domain';
import type { Demand } from './demand';
import type { Presence } from './presence';

/** Where to look: spans that begin in [from, lastStart] and end in [firstEnd, to]. */
export interface SpanRange {
  readonly from: Minute;
  readonly lastStart: Minute;
  readonly firstEnd: Minute;
  readonly to: Minute;
}

/** A span in which demand exceeds presence. */
export interface ExcessSpan {
  readonly start: Minute;
  readonly end: Minute;
  /** Demand less presence, in worker-minutes: positive. */
  readonly missing: number;
}

/** Windows and shifts begin and end on this grid; of the spans between two of its cells only the worst is given. */
export const GRID = 15;

/** Change of slope, and jump, of (demand − presence) at each end of the span, from the range's first minute. */
interface Sums {
  readonly slope: Int32Array;
  readonly step: Int32Array;
}

/**
 * The spans in which demand exceeds presence (energetic reasoning: Erschler, Lopez 1990). For one start of the span, both
 * sums are piecewise linear in its end: each piece and each shift adds where its slope begins and ends, and one sweep
 * over the minutes gives every end at once.
 */
export function findExcess(
  demands: readonly Demand[],
  presences: readonly Presence[],
  range: SpanRange,
): ExcessSpan[] {
  const size = range.to - range.from + 1;
  const sums = { slope: new Int32Array(size), step: new Int32Array(size) };
  const worst = new Map<number, ExcessSpan>();
  for (const start of findStarts(demands, range)) {
    if (!sumUp(demands, presences, start, range, sums)) continue;
    for (const span of sweep(start, range, sums)) {
      const cells = Math.floor(start / GRID) * 100_000 + Math.ceil(span.end / GRID);
      if (span.missing > (worst.get(cells)?.missing ?? 0)) worst.set(cells, span);
    }
  }
  return [...worst.values()];
}

/** Moving the start back gains demand only up to a minute at which some piece can begin at the earliest. */
function findStarts(demands: readonly Demand[], { from, lastStart }: SpanRange): Minute[] {
  const starts = new Set<Minute>([from]);
  for (const { earliest } of demands) if (earliest >= from && earliest <= lastStart) starts.add(earliest);
  for (let start = Math.ceil(from / GRID) * GRID; start <= lastStart; start += GRID) starts.add(start);
  return [...starts].sort((a, b) => a - b);
}

// Bound once: the loops call them for every start and piece.
const { max, min } = Math;

/** False when nothing is demanded after the start. */
function sumUp(
  demands: readonly Demand[],
  presences: readonly Presence[],
  start: Minute,
  { from, to }: SpanRange,
  { slope, step }: Sums,
): boolean {
  slope.fill(0);
  step.fill(0);
  let any = false;
  for (const { earliest, latest, minutes, visit } of demands) {
    const within = min(minutes, earliest + minutes - start);
    const begin = max(latest, start);
    if (within <= 0 || begin >= to) continue;
    any = true;
    slope[begin - from]! += visit.workers;
    slope[min(begin + within, to) - from]! -= visit.workers;
  }
  if (!any) return false;
  for (const presence of presences) {
    const begin = max(presence.start, start);
    if (presence.end <= begin || begin >= to) continue;
    const end = min(presence.end, to) - from;
    slope[begin - from]! -= 1;
    slope[end]! += 1;
    if (start <= presence.start && presence.end <= to) step[end]! += presence.breakLoss;
  }
  return true;
}

/** The worst end of each cell of the grid, where there is an excess. */
function sweep(start: Minute, { from, firstEnd, to }: SpanRange, { slope, step }: Sums): ExcessSpan[] {
  const found: ExcessSpan[] = [];
  let rate = 0;
  let excess = 0;
  let best = 0;
  let bestEnd = start;
  for (let end = start; end <= to; end++) {
    excess += step[end - from]!;
    if (excess > best && end >= firstEnd) {
      best = excess;
      bestEnd = end;
    }
    if (best > 0 && (end % GRID === 0 || end === to)) {
      found.push({ start, end: bestEnd, missing: best });
      best = 0;
    }
    rate += slope[end - from]!;
    excess += rate;
  }
  return found;
}
