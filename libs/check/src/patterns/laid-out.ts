import type { PatternShift, WorkPattern } from '@homeround/domain';

export const MINUTES_A_WEEK = 7 * 1440;

/** A shift in minutes of its cycle; `end` may lie beyond the cycle's end. */
export interface LaidShift {
  readonly start: number;
  readonly end: number;
  readonly shift: PatternShift;
}

/** A work pattern's shifts over its cycle, in order of their start. */
export interface LaidPattern {
  readonly pattern: WorkPattern;
  readonly weeks: number;
  /** Paid whether used or not: these give cover, and are what a worker is moved to. */
  readonly core: readonly LaidShift[];
  readonly all: readonly LaidShift[];
}

export function layOut(pattern: WorkPattern): LaidPattern {
  const all = pattern.shifts.map(toLaidShift).sort((a, b) => a.start - b.start);
  const core = all.filter(({ shift }) => shift.kind === 'core');
  return { pattern, weeks: pattern.cycleWeeks, core, all };
}

function toLaidShift(shift: PatternShift): LaidShift {
  const midnight = ((shift.week - 1) * 7 + shift.weekday) * 1440;
  return { start: midnight + shift.start, end: midnight + shift.end, shift };
}

/** Week of the cycle, from 0, in which somebody of that phase stands so many weeks after the anchor's. */
export function weekAt(phase: number, weeksOn: number, cycleWeeks: number): number {
  return (phase - 1 + weeksOn) % cycleWeeks;
}

/** The least number of weeks after which all these cycles begin together. */
export function jointWeeks(cycles: Iterable<number>): number {
  let joint = 1;
  for (const weeks of cycles) joint = (joint / greatestCommon(joint, weeks)) * weeks;
  return joint;
}

export const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));
