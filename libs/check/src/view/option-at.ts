import type { Minute, Visit, VisitOption } from '@homeround/domain';

/** 0 inside the span (bounds included); negative minutes before it, positive after it. */
export function minutesOutside(
  start: Minute,
  span: { readonly earliest: Minute; readonly latest: Minute },
): number {
  if (start < span.earliest) return start - span.earliest;
  return start > span.latest ? start - span.latest : 0;
}

/** The option whose window holds the start; else the nearest one, the earlier of two equally near. */
export function optionAt(visit: Visit, start: Minute): VisitOption {
  const [first, ...others] = visit.options;
  if (!first) throw new Error(`visit ${visit.visitId} has no option`);
  const distance = (option: VisitOption) => Math.abs(minutesOutside(start, option));
  return others.reduce((best, option) => (distance(option) < distance(best) ? option : best), first);
}
