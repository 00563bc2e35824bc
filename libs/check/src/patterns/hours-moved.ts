import { greatestCommon, jointWeeks, type LaidPattern, MINUTES_A_WEEK, weekAt } from './laid-out';

/** For each minute of a pattern's cycle: 1 where it has a shift, core or flex. */
export interface DutyMinutes {
  readonly weeks: number;
  readonly onDuty: Uint8Array;
}

export function toDutyMinutes({ weeks, all }: LaidPattern): DutyMinutes {
  const onDuty = new Uint8Array(weeks * MINUTES_A_WEEK);
  for (const { start, end } of all)
    for (let minute = start; minute < end; minute++) onDuty[minute % onDuty.length] = 1;
  return { weeks, onDuty };
}

/**
 * Hours a week of the new pattern's core shifts that lie outside every shift of the present one, minute by minute over the
 * joint cycle, for somebody who stands in these phases.
 */
export function hoursMoved(
  present: DutyMinutes,
  presentPhase: number,
  next: LaidPattern,
  nextPhase: number,
): number {
  const { onDuty } = present;
  const joint = jointWeeks([present.weeks, next.weeks]);
  let outside = 0;
  for (let week = 0; week < joint; week++) {
    const nextWeek = weekAt(nextPhase, week, next.weeks);
    const presentWeek = weekAt(presentPhase, week, present.weeks);
    const monday = (presentWeek - nextWeek) * MINUTES_A_WEEK;
    for (const { start, end, shift } of next.core) {
      if (shift.week !== nextWeek + 1) continue;
      for (let minute = monday + start; minute < monday + end; minute++)
        if (onDuty[minute % onDuty.length] === 0) outside++;
    }
  }
  return outside / 60 / joint;
}

/**
 * The least hours moved over all phases of the new pattern: what a typical week counts. Phases that differ by the greatest
 * common divisor of the two cycles meet the same weeks.
 */
export function leastHoursMoved(present: DutyMinutes, next: LaidPattern): number {
  const phases = Array.from({ length: greatestCommon(present.weeks, next.weeks) }, (_, index) => index + 1);
  return Math.min(...phases.map((phase) => hoursMoved(present, 1, next, phase)));
}
