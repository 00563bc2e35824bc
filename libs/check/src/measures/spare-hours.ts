import { journeysBetween, waysOf } from '../view/journeys';
import type { HeldDuty, RotaView } from '../view/rota-view';
import { eachHour } from './each-hour';

const HOURS = 24;

/**
 * Worker-hours of core shifts in each hour of the day in which nobody is with a person, on the way or on a break: what is
 * there for first response. Means over the days of the period; hour 0 is midnight to one on the wall clock. A journey
 * counts just before the visit that it leads to.
 */
export function spareHoursByHour(view: RotaView): number[] {
  const minutes = new Float64Array(HOURS);
  const add = (start: number, end: number, sign: number) =>
    eachHour(view.clock, start, end, (length, _, hour) => {
      minutes[hour]! += sign * length;
    });
  for (const shift of view.input.shifts) if (shift.kind === 'core') add(shift.start, shift.end, 1);
  for (const duty of view.duties)
    if (duty.shift.kind === 'core') for (const [start, end] of busySpans(view, duty)) add(start, end, -1);
  return Array.from(minutes, (sum) => sum / 60 / view.input.period.days);
}

/** Spans of the duty that are taken, clipped to its shift: breaks, visits and the ways between them, and ways from and to a hub. */
function busySpans(view: RotaView, duty: HeldDuty): (readonly [number, number])[] {
  const { shift, visits, worker } = duty;
  const between = journeysBetween(view, duty);
  const fromHub = worker.start.kind === 'hub' ? waysOf(view, duty) : { out: 0, back: 0 };
  const spans = visits.map(
    ({ start, end }, at) => [start - (at === 0 ? fromHub.out : between[at - 1]!), end] as const,
  );
  const last = visits.at(-1);
  if (last) spans.push([last.end, last.end + fromHub.back]);
  return [...spans, ...duty.breaks.map(({ start, end }) => [start, end] as const)].map(
    ([start, end]) => [Math.max(start, shift.start), Math.min(end, shift.end)] as const,
  );
}
