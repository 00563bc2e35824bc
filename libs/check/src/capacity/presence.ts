import type { Minute, RuleValues } from '@homeround/domain';
import type { ShiftGroup, UsableShift } from './usable-shifts';

/** What one shift can give at most: the minutes from start to end, less what a break takes when all of it counts. */
export interface Presence {
  readonly shift: UsableShift;
  readonly start: Minute;
  readonly end: Minute;
  readonly breakLoss: number;
}

/**
 * The shifts as minutes that pieces of demand (travel, then visit) can fill.
 *
 * Hub starters: travel to the first visit lies in the shift; the shortest way back from anywhere is taken off the end.
 * Home starters: travel to the first visit lies outside; the shift is longer by as much as a piece counts travel.
 * A shift longer than `breakAfter` either has a break, or a duty that is shorter by the excess, or holds one visit only.
 */
export function toPresences(
  groups: readonly ShiftGroup[],
  rules: RuleValues,
  mostTravel: number,
  longestPiece: number,
): Presence[] {
  return groups.flatMap(({ reach, shifts }) =>
    shifts.flatMap((shift): Presence[] => {
      const start = reach ? shift.start : shift.start - mostTravel;
      const end = reach ? shift.end - reach.leastBack : shift.end;
      const excess = Math.max(0, shift.end - shift.start - rules.breakAfter);
      const beyondOneVisit = Math.max(0, end - start - longestPiece);
      const breakLoss = Math.min(excess, rules.breakMinutes, beyondOneVisit);
      return start < end ? [{ shift, start, end, breakLoss }] : [];
    }),
  );
}

/** Minutes of the presence in a span; the break is sure to lie there only where all of the presence does. */
export function presentWithin({ start, end, breakLoss }: Presence, from: Minute, to: Minute): number {
  const loss = from <= start && end <= to ? breakLoss : 0;
  return Math.max(0, Math.min(end, to) - Math.max(start, from) - loss);
}
