import type { RecurringVisit } from '@homeround/domain';
import { DEMO_START } from '../demo-settings';

export const SLOT_MINUTES = 30;
export const SLOTS_PER_DAY = 48;
export const SLOTS_PER_WEEK = 7 * SLOTS_PER_DAY;

/**
 * Workers needed in each half-hour of the demo's first week, Monday first. The minutes of a visit, with `travel` for the
 * way to it, are spread over all half-hours in which it may take place.
 */
export function toDemandCurve(visits: readonly RecurringVisit[], travel: number): Float64Array {
  const curve = new Float64Array(SLOTS_PER_WEEK);
  for (const visit of visits) {
    if (visit.validFrom > DEMO_START || (visit.validTo ?? DEMO_START) < DEMO_START) continue;
    const days = shareOfDays(visit);
    const from = visit.earliestStart - travel;
    const span = visit.latestStart + visit.minutes - from;
    const load = (visit.workers * (visit.minutes + travel)) / span;
    days.forEach((share, weekday) => {
      if (share > 0) spread(curve, weekday * 1440 + from, span, (load * share) / SLOT_MINUTES);
    });
  }
  return curve;
}

/** Adds a load to every slot that the span touches, by the minutes that it has of it; the week goes round. */
export function spread(curve: Float64Array, from: number, minutes: number, load: number): void {
  const end = from + minutes;
  for (let slot = Math.floor(from / SLOT_MINUTES); slot * SLOT_MINUTES < end; slot++) {
    const overlap = Math.min(end, (slot + 1) * SLOT_MINUTES) - Math.max(from, slot * SLOT_MINUTES);
    const index = ((slot % curve.length) + curve.length) % curve.length;
    curve[index]! += overlap * load;
  }
}

/** How much of the visit falls on each weekday, on average. */
function shareOfDays({ days, everyWeeks }: RecurringVisit): number[] {
  if (days.kind === 'choice') throw new Error('demo visits have no day choices');
  const share = days.kind === 'any' ? days.count / days.weekdays.length : 1;
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => (days.weekdays.includes(weekday) ? share / everyWeeks : 0));
}
