import type { RecurringVisit } from '@homeround/domain';
import type { ClockSpan, DemandProfile } from '../profiles/demand-profile';
import type { DayVisit } from './plan-day';

/** Either side of a visit with a time-critical dose. */
const CRITICAL_TOLERANCE = 15;

const BEFORE_MIDNIGHT = 1439;
/** Even at the ends of the day a visit may be this much earlier or later. */
const ROOM = 15;

type Times = Pick<RecurringVisit, 'earliestStart' | 'preferredStart' | 'latestStart'>;

/** The starts that are allowed: the tolerance either side of the preferred one, kept within the working day or night. */
export function toTimes(visit: DayVisit, minutes: number, tolerance: number, profile: DemandProfile): Times {
  const [from, to] = boundsOf(visit, minutes, profile);
  const preferredStart = Math.max(from + ROOM, Math.min(to - ROOM, visit.preferredStart));
  return {
    // A night visit's window begins before midnight: then it is on the day of the shift that goes there.
    earliestStart: Math.min(BEFORE_MIDNIGHT, Math.max(from, preferredStart - tolerance)),
    preferredStart,
    latestStart: Math.min(to, preferredStart + tolerance),
  };
}

function boundsOf({ kind }: DayVisit, minutes: number, profile: DemandProfile): ClockSpan {
  const [from, to] = kind === 'night' || kind === 'small-hours' ? profile.night : profile.day;
  return [from, to - minutes];
}

/** A visit with a time-critical dose: a narrow window, and the last to be left out. */
export function toCritical(visit: RecurringVisit): RecurringVisit {
  const { earliestStart, preferredStart, latestStart } = visit;
  return {
    ...visit,
    earliestStart: Math.max(earliestStart, preferredStart - CRITICAL_TOLERANCE),
    latestStart: Math.min(latestStart, preferredStart + CRITICAL_TOLERANCE),
    priority: 'critical',
  };
}
