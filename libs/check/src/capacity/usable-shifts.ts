import {
  groupBy,
  type LocalDate,
  type Minute,
  type OuterDuty,
  type RotaInput,
  type Shift,
  type Worker,
} from '@homeround/domain';
import { type HubReach, toHubReach } from './hub-reach';
import type { VisitedPlace } from './visited-places';

/** The part of a shift in which a duty can lie. */
export interface UsableShift {
  readonly worker: Worker;
  /** The working day, for daily rest. */
  readonly date: LocalDate;
  readonly start: Minute;
  readonly end: Minute;
}

/** Shifts of workers who start their day alike, in order of start. */
export interface ShiftGroup {
  /** Absent for those who start from home: the way from and to home is not working time. */
  readonly reach?: HubReach;
  readonly shifts: readonly UsableShift[];
  readonly longest: number;
}

/** All shifts, less what daily rest takes from them beside duties outside the period. */
export function findShiftGroups(input: RotaInput, places: readonly VisitedPlace[]): ShiftGroup[] {
  const workers = new Map(input.workers.map((worker) => [worker.workerId, worker]));
  const outer = groupBy(input.outerDuties, (duty) => duty.workerId);
  const usable = input.shifts.flatMap((shift): UsableShift[] => {
    const worker = workers.get(shift.workerId);
    const span = trimForRest(shift, outer.get(shift.workerId) ?? [], input.rules.values.dailyRest);
    return worker && span.start < span.end ? [{ worker, date: shift.date, ...span }] : [];
  });
  const groups = groupBy(usable, ({ worker: { start, mode } }) =>
    start.kind === 'hub' ? `${mode} ${start.placeId}` : 'home',
  );
  return [...groups.values()].map((shifts): ShiftGroup => {
    shifts.sort((a, b) => a.start - b.start);
    const { start, mode } = shifts[0]!.worker;
    return {
      ...(start.kind === 'hub' ? { reach: toHubReach(input, start.placeId, mode, places) } : {}),
      shifts,
      longest: shifts.reduce((most, shift) => Math.max(most, shift.end - shift.start), 0),
    };
  });
}

/** Only the nearest outer working day on each side binds the shift itself; others do so through the days between. */
function trimForRest(
  shift: Shift,
  outer: readonly OuterDuty[],
  rest: number,
): { start: Minute; end: Minute } {
  const before = outer.filter((duty) => duty.date < shift.date);
  const after = outer.filter((duty) => duty.date > shift.date);
  const dayBefore = before.reduce((latest, duty) => (duty.date > latest ? duty.date : latest), '');
  const dayAfter = after.reduce((first, duty) => (duty.date < first ? duty.date : first), '9999-12-31');
  const lastEnd = before
    .filter((duty) => duty.date === dayBefore)
    .reduce((last, duty) => Math.max(last, duty.end), -Infinity);
  const firstStart = after
    .filter((duty) => duty.date === dayAfter)
    .reduce((first, duty) => Math.min(first, duty.start), Infinity);
  return { start: Math.max(shift.start, lastEnd + rest), end: Math.min(shift.end, firstStart - rest) };
}
