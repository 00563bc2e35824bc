import { type Absence, type AbsenceKind, addDays } from '@homeround/domain';
import { ABSENCES_FROM, DEMO_WEEKS } from '../demo-settings';
import type { Dice } from '../dice';

/** Weeks around the demo's start in which absences are dealt. */
const WEEKS = 2 * DEMO_WEEKS;

/**
 * Shares of days, dealt so that shifts lose what domain notes F say (9 % sickness, 60 % of it long-term, 12 % leave, 3 %
 * training): a little more, because patterns are fitted round known absences. One week in eight is the leave.
 */
const LONG_TERM = 0.056;
const SHORT_TERM = 0.042;
const TRAINING = 0.045;
/** Short sickness lasts two to six days. */
const MEAN_SICK_DAYS = 4;
const NOON = 720;

/**
 * Absences in the weeks around the demo's start. Everyone has one week of leave in eight, in turn, so that a whole group
 * in a row is never away at once; the first `nights` workers, who are few at a time, have only leave.
 */
export function dealAbsences(workerIds: readonly string[], nights: number, dice: Dice): Absence[] {
  const byDay = workerIds.slice(nights);
  const longTerm = new Set(dice.sample(byDay, Math.round(byDay.length * LONG_TERM)));
  const present = byDay.filter((workerId) => !longTerm.has(workerId));
  const days = byDay.length * WEEKS * 7;
  const spells = Math.round((days * SHORT_TERM) / MEAN_SICK_DAYS);
  const courses = Math.round(days * TRAINING);
  return [
    ...[...longTerm].map((workerId) => toAbsence(workerId, 'sickness', addDays(ABSENCES_FROM, -28), 150)),
    ...present.map((workerId, index) => toAbsence(workerId, 'leave', firstDayOfWeek(index), 7)),
    ...workerIds.slice(0, nights).map((workerId, index) => toNightLeave(workerId, firstDayOfWeek(index))),
    ...dealRound(present, spells, dice).map((workerId) =>
      toAbsence(workerId, 'sickness', addDays(ABSENCES_FROM, dice.whole(0, WEEKS * 7 - 6)), dice.whole(2, 6)),
    ),
    ...dealRound(present, courses, dice).map((workerId) =>
      toAbsence(workerId, 'training', addDays(ABSENCES_FROM, drawWeekday(dice)), 1),
    ),
  ];
}

const firstDayOfWeek = (index: number) => addDays(ABSENCES_FROM, 7 * (index % WEEKS));

const drawWeekday = (dice: Dice) => 7 * dice.whole(0, WEEKS - 1) + dice.whole(0, 4);

/** So many draws that nobody has two more than anybody else. */
function dealRound(workerIds: readonly string[], draws: number, dice: Dice): string[] {
  const order = dice.shuffle(workerIds);
  return Array.from({ length: draws }, (_, index) => order[index % order.length]!);
}

/** From noon to noon, so that no night is cut in two. */
function toNightLeave(workerId: string, fromDate: string): Absence {
  const toDate = addDays(fromDate, 7);
  return { workerId, kind: 'leave', fromDate, fromClock: NOON, toDate, toClock: NOON };
}

function toAbsence(workerId: string, kind: AbsenceKind, fromDate: string, days: number): Absence {
  return { workerId, kind, fromDate, fromClock: 0, toDate: addDays(fromDate, days - 1), toClock: 1440 };
}
