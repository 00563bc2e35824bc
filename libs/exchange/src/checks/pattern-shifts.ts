import { groupBy, WEEKDAYS } from '@homeround/domain';
import { byId, type Row } from '../tables/sheet';
import type { Records } from '../tables/tables';
import type { Folder } from './folder';

export const MINUTES_A_WEEK = 7 * 1440;

/** A shift in minutes of its cycle. */
export interface CycleShift {
  readonly shift: Row<Records['patternShifts']>;
  readonly start: number;
  readonly end: number;
}

/** A work pattern with the shifts that lie in its cycle, in order. */
export interface PatternShifts {
  readonly pattern: Row<Records['workPatterns']>;
  /** Minutes of one cycle. */
  readonly cycle: number;
  readonly all: readonly CycleShift[];
  /** Without flex shifts, which nobody must work. */
  readonly core: readonly CycleShift[];
}

/** Each work pattern with its shifts laid out over the cycle. */
export function layOutPatterns({ sheets }: Folder): PatternShifts[] {
  const shiftsOf = groupBy(sheets.patternShifts.rows, ({ record }) => record.workPatternId);
  return [...byId(sheets.workPatterns, 'workPatternId').values()].map((pattern) => {
    const { workPatternId, cycleWeeks } = pattern.record;
    const all = (shiftsOf.get(workPatternId) ?? [])
      .filter(({ record }) => record.week <= cycleWeeks)
      .map((shift) => layOut(shift))
      .sort((a, b) => a.start - b.start);
    const core = all.filter(({ shift }) => shift.record.kind === 'core');
    return { pattern, cycle: cycleWeeks * MINUTES_A_WEEK, all, core };
  });
}

function layOut(shift: Row<Records['patternShifts']>): CycleShift {
  const { week, weekday, start, end } = shift.record;
  const midnight = ((week - 1) * 7 + weekday) * 1440;
  return { shift, start: midnight + start, end: midnight + end };
}

/** `Mon of week 2`. */
export function dayText({ record }: Row<Records['patternShifts']>): string {
  return `${WEEKDAYS[record.weekday]} of week ${record.week}`;
}
