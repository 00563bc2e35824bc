import { groupBy } from '@homeround/domain';
import { type ExcessSpan, GRID } from './span-excess';

/** A longer span is told only where it proves a tenth more than its parts: planners think in peaks of the day. */
const LONGEST_PEAK = 240;
const LONG_WORTH = 0.9;
/** Spans farther apart than this are two peaks, not one. */
const SAME_PEAK = 60;

/**
 * Of many overlapping spans, those that follow each other and together miss most (weighted interval scheduling); of
 * equals the shorter. Their missing minutes add up to a proof: a visit has no more minutes in all of them than it has.
 * Neighbours within one peak are then told as one span where that proves nearly as much.
 */
export function chooseSpans(spans: readonly ExcessSpan[]): ExcessSpan[] {
  const merged: ExcessSpan[] = [];
  for (const span of chooseDisjoint(spans)) {
    const before = merged.at(-1);
    const joined = before && findJoined(spans, before, span);
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(span);
  }
  return merged;
}

/** The worst span over both, where they lie near and it proves nearly as much. */
function findJoined(
  spans: readonly ExcessSpan[],
  before: ExcessSpan,
  after: ExcessSpan,
): ExcessSpan | undefined {
  if (after.start - before.end > SAME_PEAK) return undefined;
  const least = LONG_WORTH * (before.missing + after.missing);
  return spans
    .filter(({ start, end, missing }) => start <= before.start && after.end <= end && missing >= least)
    .sort((a, b) => b.missing - a.missing || a.end - a.start - (b.end - b.start))[0];
}

interface Choice {
  readonly total: number;
  readonly last?: ExcessSpan;
  readonly before?: Choice;
}

function worthOf({ start, end, missing }: ExcessSpan): number {
  return end - start > LONGEST_PEAK ? LONG_WORTH * missing : missing;
}

function chooseDisjoint(spans: readonly ExcessSpan[]): ExcessSpan[] {
  const shortestFirst = [...spans].sort((a, b) => b.start - a.start);
  const byCell = [...groupBy(shortestFirst, ({ end }) => Math.ceil(end / GRID))].sort(([a], [b]) => a - b);
  /** The best choice of spans up to each cell's end, in order of cells; none to begin with. */
  const best: { readonly cell: number; readonly choice: Choice }[] = [
    { cell: -Infinity, choice: { total: 0 } },
  ];
  for (const [cell, ending] of byCell) {
    let choice = best.at(-1)!.choice;
    for (const span of ending) {
      const before = findUntil(best, Math.floor(span.start / GRID));
      const total = before.total + worthOf(span);
      if (total > choice.total) choice = { total, last: span, before };
    }
    best.push({ cell, choice });
  }
  const chosen: ExcessSpan[] = [];
  for (let at: Choice | undefined = best.at(-1)!.choice; at?.last; at = at.before) chosen.push(at.last);
  return chosen.reverse();
}

/** The best choice whose spans end by the cell's start. */
function findUntil(
  best: readonly { readonly cell: number; readonly choice: Choice }[],
  cell: number,
): Choice {
  let low = 0;
  let high = best.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (best[middle]!.cell <= cell) low = middle;
    else high = middle - 1;
  }
  return best[low]!.choice;
}
