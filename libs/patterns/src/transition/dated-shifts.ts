import { addDays, type LocalDate, MINUTES_PER_DAY, shiftsOnDay, type WorkPattern } from '@homeround/domain';
import type { DatedShift } from './transition-plan';

/** A pattern as somebody works it. */
export interface WorkedPattern {
  readonly pattern: WorkPattern;
  readonly phase: number;
}

/** Duty in minutes since midnight of the changeover day; negative before it. */
export interface DutySpan extends DatedShift {
  readonly from: number;
  readonly to: number;
  /** Days from the changeover to the day on which it starts. */
  readonly day: number;
}

/** Core shifts that start on the days from `first` to before `last`, counted from the changeover, in order of start. */
export function layOutDuties(
  { pattern, phase }: WorkedPattern,
  cycleAnchor: LocalDate,
  changeover: LocalDate,
  first: number,
  last: number,
): DutySpan[] {
  const days = Array.from({ length: last - first }, (_, index) => first + index);
  return days.flatMap((day) => {
    const date = addDays(changeover, day);
    const midnight = day * MINUTES_PER_DAY;
    return shiftsOnDay(pattern, phase, cycleAnchor, date)
      .filter(({ kind }) => kind === 'core')
      .map(({ start, end }) => ({ date, start, end, day, from: midnight + start, to: midnight + end }))
      .sort((a, b) => a.from - b.from);
  });
}
