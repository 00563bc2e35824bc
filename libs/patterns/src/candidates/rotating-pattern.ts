import type { CandidatePattern, ClockTime, PatternShift } from '@homeround/domain';
import { familyOf } from '../family/family-of';
import { weeklyCoreMinutes } from '../shape/cycle-layout';
import { digestOf } from '../shape/digest';
import { shiftedKey } from '../shape/shape-key';
import { contractText } from './contract-size';
import { timesText } from './name-pattern';

/** One of the few shifts that a rotating rota is made of. */
export interface RotatingShift {
  readonly name: string;
  readonly start: ClockTime;
  /** Above 1440 when it ends after midnight. */
  readonly end: ClockTime;
}

/** The longest cycle that a work pattern may have. */
export const MOST_WEEKS = 12;

/**
 * Days of a week as the builder sees them: Monday to Friday, and the weekend as one. So a weekend is worked whole or free;
 * else the builder, who may share Saturdays and Sundays out among all, leaves hardly anybody a free one.
 */
export const DAYS_A_WEEK = 6;
const SATURDAY = 5;

/**
 * The work pattern of a rotating rota: week by week what one worker does, while the others are so many weeks further.
 * `shiftOfDay` has six entries a week, the last for both days of the weekend: a shift's place in `shifts`, or −1 = free.
 * Throws for a cycle that no work pattern may have.
 */
export function toRotatingPattern(
  shiftOfDay: ArrayLike<number>,
  shifts: readonly RotatingShift[],
): CandidatePattern {
  const cycleWeeks = shiftOfDay.length / DAYS_A_WEEK;
  if (!Number.isInteger(cycleWeeks) || cycleWeeks < 1 || cycleWeeks > MOST_WEEKS)
    throw new Error(`a rotating rota of ${shiftOfDay.length} days is no cycle of 1 to ${MOST_WEEKS} weeks`);
  const duties = Array.from(shiftOfDay).flatMap((shift, at): PatternShift[] => {
    if (shift < 0) return [];
    const { start, end } = shifts[shift]!;
    const [week, day] = [Math.floor(at / DAYS_A_WEEK) + 1, at % DAYS_A_WEEK];
    const weekdays = day === SATURDAY ? [SATURDAY, SATURDAY + 1] : [day];
    return weekdays.map((weekday): PatternShift => ({ week, weekday, start, end, kind: 'core' }));
  });
  const pattern = { workPatternId: '', name: '', cycleWeeks, shifts: duties };
  const minutes = Math.round(weeklyCoreMinutes(pattern));
  const weeks = cycleWeeks === 1 ? 'one week' : `${cycleWeeks} weeks`;
  return {
    ...pattern,
    workPatternId: `R-${cycleWeeks}w-${digestOf(shiftedKey(pattern))}`,
    name: `Rotation over ${weeks}, ${timesText(duties)}, ${contractText(minutes)}`,
    origin: 'rotating',
    family: familyOf(pattern),
  };
}
