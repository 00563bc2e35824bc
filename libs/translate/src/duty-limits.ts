import {
  addDays,
  type OuterDuty,
  type PeriodClock,
  type RotaInput,
  type RuleValues,
  type Shift,
  type Worker,
} from '@homeround/domain';

const WEEK = 7 * 1440;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Minutes of a shift between `nightFrom` and `nightTo` by wall clock, in the night of its working day and the one before. */
function nightMinutes({ nightFrom, nightTo }: RuleValues, clock: PeriodClock, shift: Shift): number {
  return [addDays(shift.date, -1), shift.date].reduce((minutes, date) => {
    const from = Math.max(shift.start, clock.minuteOf(date, nightFrom));
    const to = Math.min(shift.end, clock.minuteOf(date, nightTo + 1440));
    return minutes + Math.max(0, to - from);
  }, 0);
}

/**
 * Most duty minutes that weekly hours and night hours leave the worker in the period, or -1 where the shifts cannot exceed
 * them; docs/rules/weekly-hours.md and night-hours.md.
 */
export function findDutyLimit(
  input: RotaInput,
  clock: PeriodClock,
  worker: Worker,
  shifts: readonly Shift[],
  outer: readonly OuterDuty[],
): number {
  const { values } = input.rules;
  const weeks = input.period.days / 7;
  const reach = -(values.referenceWeeks * 7 - input.period.days) * 1440;
  const prior = outer.filter((duty) => duty.source === 'recorded' && duty.start < 0 && duty.start >= reach);
  const priorWeeks = prior.length === 0 ? 0 : Math.ceil(-Math.min(...prior.map((duty) => duty.start)) / WEEK);
  const limits: number[] = [];
  if (!worker.optedOutOfWeeklyHours)
    limits.push(values.weeklyHours * (priorWeeks + weeks) - sum(prior.map((duty) => duty.end - duty.start)));
  const nights = shifts.filter((shift) => nightMinutes(values, clock, shift) >= values.nightShare).length;
  if (shifts.length > 0 && nights * 2 >= shifts.length) limits.push(values.nightHours * 6 * weeks);
  const most = sum(
    shifts.map(({ start, end }) => end - start - (end - start > values.breakAfter ? values.breakMinutes : 0)),
  );
  const limit = Math.floor(Math.min(...limits, Infinity));
  return most > limit ? Math.max(0, limit) : -1;
}

/** True when using every shift leaves some block of seven days without the weekly rest. */
export function isRestTight(input: RotaInput, shifts: readonly Shift[]): boolean {
  const sorted = [...shifts].sort((a, b) => a.start - b.start);
  for (let block = 0; block + WEEK <= input.period.days * 1440; block += WEEK) {
    let free = block;
    let longest = 0;
    for (const { start, end } of sorted) {
      longest = Math.max(longest, Math.min(start, block + WEEK) - free);
      free = Math.max(free, end);
    }
    if (Math.max(longest, block + WEEK - free) < input.rules.values.weeklyRest) return true;
  }
  return false;
}
