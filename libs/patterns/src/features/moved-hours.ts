import type { WorkPattern } from '@homeround/domain';
import { isCore, mergeSpans, minutesOf, toWeekSpans, type WeekSpan } from './week-spans';

/** A pattern laid out by the weeks of its cycle, for the many comparisons of all patterns with all. */
export interface PatternWeeks {
  readonly cycleWeeks: number;
  /** Core minutes of the whole cycle. */
  readonly coreMinutes: number;
  /** Core shifts. */
  readonly core: SpanTable;
  /** All shifts, core and flex, merged. */
  readonly all: SpanTable;
}

/** Spans of week w stand from `first[w]` to before `first[w + 1]`, ascending, in minutes of the week. */
interface SpanTable {
  readonly first: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export function toPatternWeeks(pattern: WorkPattern): PatternWeeks {
  const core = pattern.shifts.filter(isCore);
  return {
    cycleWeeks: pattern.cycleWeeks,
    coreMinutes: minutesOf(core),
    core: toTable(toWeekSpans(pattern, core)),
    all: toTable(toWeekSpans(pattern, pattern.shifts).map(mergeSpans)),
  };
}

function toTable(weeks: readonly (readonly WeekSpan[])[]): SpanTable {
  const first = new Int32Array(weeks.length + 1);
  weeks.forEach((spans, week) => (first[week + 1] = first[week]! + spans.length));
  const spans = weeks.flat();
  return {
    first,
    starts: Int32Array.from(spans, ({ start }) => start),
    ends: Int32Array.from(spans, ({ end }) => end),
  };
}

/**
 * Hours a week of the candidate's core shifts outside all shifts of the present pattern, as a mean over their joint cycle.
 * `phaseDifference` = the candidate's phase less the present one's; any whole number.
 */
export function movedHours(present: PatternWeeks, candidate: PatternWeeks, phaseDifference: number): number {
  const step = greatestDivisor(present.cycleWeeks, candidate.cycleWeeks);
  const kept = keptMinutes(present, candidate, phaseDifference, step);
  // Over the joint cycle the candidate's own cycle is worked so many times.
  const turns = present.cycleWeeks / step;
  return (candidate.coreMinutes * turns - kept) / (60 * candidate.cycleWeeks * turns);
}

/** The least hours moved over all phases of the candidate. */
export function leastMovedHours(present: PatternWeeks, candidate: PatternWeeks): number {
  const step = greatestDivisor(present.cycleWeeks, candidate.cycleWeeks);
  let least = Infinity;
  for (let difference = 0; difference < step; difference += 1)
    least = Math.min(least, movedHours(present, candidate, difference));
  return least;
}

/** Hours moved for each phase difference from 0 to the greatest common divisor of the cycles less one; then they repeat. */
export function movedHoursByDifference(present: PatternWeeks, candidate: PatternWeeks): Float64Array {
  const step = greatestDivisor(present.cycleWeeks, candidate.cycleWeeks);
  return Float64Array.from({ length: step }, (_, difference) => movedHours(present, candidate, difference));
}

/** Every pair of weeks whose difference is the one given, modulo the greatest common divisor, meets once a joint cycle. */
function keptMinutes(
  present: PatternWeeks,
  candidate: PatternWeeks,
  difference: number,
  step: number,
): number {
  let kept = 0;
  for (let week = 0; week < candidate.cycleWeeks; week += 1) {
    const first = (((week - difference) % step) + step) % step;
    for (let other = first; other < present.cycleWeeks; other += step)
      kept += sharedMinutes(candidate.core, week, present.all, other);
  }
  return kept;
}

/** Both lists ascend, so one pass does: this runs for some hundred thousand pairs of patterns. */
function sharedMinutes(mine: SpanTable, week: number, others: SpanTable, otherWeek: number): number {
  const [last, otherLast] = [mine.first[week + 1]!, others.first[otherWeek + 1]!];
  let span = mine.first[week]!;
  let other = others.first[otherWeek]!;
  let shared = 0;
  while (span < last && other < otherLast) {
    const [end, otherEnd] = [mine.ends[span]!, others.ends[other]!];
    const both = Math.min(end, otherEnd) - Math.max(mine.starts[span]!, others.starts[other]!);
    if (both > 0) shared += both;
    if (end <= otherEnd) span += 1;
    else other += 1;
  }
  return shared;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
