import type { LocalDate, Minute, Person, Visit } from '@homeround/domain';

/**
 * A visit of a known day with the travel before it that nobody can avoid, as one piece: its minutes lie without a gap
 * somewhere between the first start and the last end, and two pieces of one worker never overlap.
 */
export interface Demand {
  readonly visit: Visit;
  readonly person: Person | undefined;
  readonly date: LocalDate;
  /** First and last minute at which the piece can begin: that of the visit less the travel. */
  readonly earliest: Minute;
  readonly latest: Minute;
  /** Travel and visit. */
  readonly minutes: number;
}

/** Minutes of the piece that lie in the span whenever it begins: least at one end of its window (Baptiste, Le Pape, Nuijten 2001). */
export function minutesWithin(demand: Demand, start: Minute, end: Minute): number {
  const { earliest, latest, minutes } = demand;
  return Math.max(0, Math.min(minutes, end - start, earliest + minutes - start, end - latest));
}
