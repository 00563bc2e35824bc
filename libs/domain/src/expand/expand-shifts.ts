import type { Dataset } from '../dataset';
import type { OuterDuty, Shift } from '../rota-input';
import { addDays, daysBetween, weekdayIndex } from '../time/local-date';
import type { LocalDate } from '../time/clock-time';
import type { PeriodClock } from '../time/period';
import type { PatternShift, WorkPattern, Worker } from '../worker';
import { groupBy } from '../group-by';
import { cutSpans } from './cut-shifts';

/** The pattern's shifts on one day for a worker who entered the cycle in the given phase. */
export function shiftsOnDay(
  pattern: WorkPattern,
  phase: number,
  cycleAnchor: LocalDate,
  date: LocalDate,
): readonly PatternShift[] {
  const weeks = Math.floor(daysBetween(cycleAnchor, date) / 7) + phase - 1;
  const week = (((weeks % pattern.cycleWeeks) + pattern.cycleWeeks) % pattern.cycleWeeks) + 1;
  const weekday = weekdayIndex(date);
  return pattern.shifts.filter((shift) => shift.week === week && shift.weekday === weekday);
}

/**
 * Every shift that starts in the period, less absences. Ids are `worker@date` with `#2`, `#3` … for further shifts of
 * the day or pieces left by an absence.
 */
export function expandShifts(dataset: Dataset, clock: PeriodClock): Shift[] {
  return shiftsOn(dataset, clock, clock.dates);
}

function shiftsOn(dataset: Dataset, clock: PeriodClock, dates: readonly LocalDate[]): Shift[] {
  const patterns = new Map(dataset.workPatterns.map((pattern) => [pattern.workPatternId, pattern]));
  const absences = groupBy(dataset.absences, (absence) => absence.workerId);
  const spansAway = (worker: Worker) =>
    (absences.get(worker.workerId) ?? []).map((absence) => ({
      start: clock.minuteOf(absence.fromDate, absence.fromClock),
      end: clock.minuteOf(absence.toDate, absence.toClock),
    }));

  return dataset.workers.flatMap((worker) => {
    const pattern = patterns.get(worker.workPatternId);
    if (!pattern) return [];
    const away = spansAway(worker);
    return dates.flatMap((date) =>
      shiftsOnDay(pattern, worker.phase, dataset.cycleAnchor, date)
        .flatMap(({ start, end, kind }) =>
          cutSpans({ start: clock.minuteOf(date, start), end: clock.minuteOf(date, end) }, away).map(
            (span) => ({
              ...span,
              kind,
            }),
          ),
        )
        .sort((a, b) => a.start - b.start)
        .map((span, index): Shift => ({
          shiftId: `${worker.workerId}@${date}${index === 0 ? '' : `#${index + 1}`}`,
          workerId: worker.workerId,
          date,
          ...span,
        })),
    );
  });
}

/** Pattern shifts are taken as context this many days beyond either edge: weekly rest looks at 14 days. */
const EDGE_DAYS = 7;

/**
 * Duties outside the period. Those inside it are what the rota decides anew. Where none are recorded for a worker on one
 * side of the period, the work pattern's shifts of that week stand in, so that rest is kept across the edges.
 */
export function expandOuterDuties(dataset: Dataset, clock: PeriodClock): OuterDuty[] {
  const { from, days } = clock.period;
  const after = addDays(from, days);
  const recorded = dataset.recentDuties
    .filter((duty) => duty.date < from || duty.date >= after)
    .map((duty): OuterDuty => ({
      workerId: duty.workerId,
      date: duty.date,
      start: clock.minuteOf(duty.date, duty.start),
      end: clock.minuteOf(duty.date, duty.end),
      source: 'recorded',
    }));
  const hasBefore = new Set(recorded.filter((duty) => duty.date < from).map((duty) => duty.workerId));
  const hasAfter = new Set(recorded.filter((duty) => duty.date >= after).map((duty) => duty.workerId));
  const edge = (first: LocalDate) => Array.from({ length: EDGE_DAYS }, (_, day) => addDays(first, day));
  const assumed = [
    ...shiftsOn(dataset, clock, edge(addDays(from, -EDGE_DAYS))).filter(
      (shift) => !hasBefore.has(shift.workerId),
    ),
    ...shiftsOn(dataset, clock, edge(after)).filter((shift) => !hasAfter.has(shift.workerId)),
  ].filter((shift) => shift.kind === 'core');
  return [
    ...recorded,
    ...assumed.map(({ workerId, date, start, end }): OuterDuty => ({
      workerId,
      date,
      start,
      end,
      source: 'pattern',
    })),
  ];
}
