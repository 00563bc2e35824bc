import type { LocalDate, Minute, PlaceId, Visit, WorkerId } from '@homeround/domain';

/** A visit on the day on which it happened, while workers are found for it. */
export interface OpenVisit {
  readonly visit: Visit;
  readonly date: LocalDate;
  /** Number of its place. */
  readonly at: number;
  /** Starts that keep the visit's own window and that of its doses. */
  readonly earliest: Minute;
  readonly latest: Minute;
  readonly preferred: Minute;
  /** Workers found so far. */
  readonly takers: WorkerId[];
  /** Set by the first taker. */
  start?: Minute;
}

/** Puts every visit on a day: those of a choice week on days of their own, spread over it. */
export function toOpenVisits(visits: readonly Visit[], numbers: ReadonlyMap<PlaceId, number>): OpenVisit[] {
  const used = new Map<string, number>();
  return visits.map((visit) => {
    const week = visit.choiceWeekId;
    const nth = week === undefined ? 0 : (used.get(week) ?? 0);
    if (week !== undefined) used.set(week, nth + 1);
    const { date, earliest, latest, preferred, medicationWindow } =
      visit.options[(2 * nth) % visit.options.length]!;
    return {
      visit,
      date,
      at: numbers.get(visit.placeId)!,
      earliest: Math.max(earliest, medicationWindow?.earliest ?? earliest),
      latest: Math.min(latest, medicationWindow?.latest ?? latest),
      preferred,
      takers: [],
    };
  });
}

/** True while somebody is missing. */
export const isOpen = ({ takers, visit }: OpenVisit): boolean => takers.length < visit.workers;
