import type { PatternShift, PatternWorker, WorkPattern } from '@homeround/domain';
import fc from 'fast-check';

/** A core shift on a weekday of week 1. */
export function aCoreShift(weekday: number, start: number, end: number, week = 1): PatternShift {
  return { week, weekday, start, end, kind: 'core' };
}

export function aPatternOf(
  workPatternId: string,
  shifts: readonly PatternShift[],
  cycleWeeks = 1,
): WorkPattern {
  return { workPatternId, name: workPatternId, cycleWeeks, shifts };
}

export function aPatternWorker(changes: Partial<PatternWorker> = {}): PatternWorker {
  return {
    workerId: 'W1',
    localityId: 'L1',
    teamId: 'T1',
    service: 'mainstream',
    contractedMinutes: 1800,
    workPatternId: 'A',
    phase: 1,
    agreements: [],
    likings: [],
    ...changes,
  };
}

/** On some days one shift, on some two: without overlaps, at any minute, some past midnight, some flex. */
export const anyPattern = (workPatternId: string, mostWeeks = 6): fc.Arbitrary<WorkPattern> =>
  fc
    .integer({ min: 1, max: mostWeeks })
    .chain((cycleWeeks) =>
      fc
        .array(anyDay, { minLength: cycleWeeks * 7, maxLength: cycleWeeks * 7 })
        .map((days) => aPatternOf(workPatternId, days.flatMap(placeOn), cycleWeeks)),
    );

type DayShift = Pick<PatternShift, 'start' | 'end' | 'kind'>;

const anyKind = fc.constantFrom('core', 'core', 'core', 'flex');
const shiftIn = (from: number, to: number, longest: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 60, max: longest }), anyKind)
    .map(([start, minutes, kind]): DayShift => ({
      start,
      end: start + minutes,
      kind: kind as 'core' | 'flex',
    }));

/** Never into the next day's first shift, which starts at 06:00 or later. */
const anyDay: fc.Arbitrary<readonly DayShift[]> = fc.oneof(
  fc.constant([]),
  shiftIn(360, 900, 600).map((shift) => [shift]),
  shiftIn(1260, 1380, 400).map((shift) => [shift]),
  fc.tuple(shiftIn(360, 600, 300), shiftIn(900, 1200, 400)).map((shifts) => [...shifts]),
);

const placeOn = (day: readonly DayShift[], index: number): PatternShift[] =>
  day.map((shift) => ({ week: Math.floor(index / 7) + 1, weekday: index % 7, ...shift }));
