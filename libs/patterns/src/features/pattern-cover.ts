import { SLOT_MINUTES, SLOTS_PER_WEEK, type WorkPattern } from '@homeround/domain';
import { isCore, toWeekSpans, type WeekSpan } from './week-spans';

/** Cover by one worker of the quarter-hours in which there is any: slots 0–671 ascending, shares above 0, without availability. */
export interface PatternCover {
  readonly slots: Int32Array;
  readonly shares: Float64Array;
}

/** Of the typical week: the mean over the weeks of the cycle. */
export function coverOf(pattern: WorkPattern): PatternCover {
  return toCover(coreSpansOf(pattern).flat(), pattern.cycleWeeks);
}

/** Of each week of the cycle by itself. */
export function coverOfWeeks(pattern: WorkPattern): PatternCover[] {
  return coreSpansOf(pattern).map((spans) => toCover(spans, 1));
}

const coreSpansOf = (pattern: WorkPattern) => toWeekSpans(pattern, pattern.shifts.filter(isCore));

function toCover(spans: readonly WeekSpan[], weeks: number): PatternCover {
  const minutes = new Float64Array(SLOTS_PER_WEEK);
  for (const span of spans) addSpan(minutes, span);
  const slots = Int32Array.from([...minutes.keys()].filter((slot) => minutes[slot]! > 0));
  return { slots, shares: Float64Array.from(slots, (slot) => minutes[slot]! / (SLOT_MINUTES * weeks)) };
}

function addSpan(minutes: Float64Array, { start, end }: WeekSpan): void {
  for (let slot = Math.floor(start / SLOT_MINUTES); slot * SLOT_MINUTES < end; slot += 1) {
    const from = Math.max(start, slot * SLOT_MINUTES);
    minutes[slot]! += Math.min(end, (slot + 1) * SLOT_MINUTES) - from;
  }
}
