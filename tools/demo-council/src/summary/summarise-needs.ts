import { type Dataset, groupBy, type RecurringVisit, type RotaInput } from '@homeround/domain';
import { shareOf, toShares } from './shares';

/** What people need in one week. Shares are between 0 and 1. */
export interface NeedsSummary {
  readonly people: number;
  readonly visits: number;
  /** A double-up counts twice. */
  readonly workerVisits: number;
  /** Share of people with so many visits on an ordinary day. */
  readonly visitsPerDay: Readonly<Record<string, number>>;
  /** Share of visits of each length, and the mean. */
  readonly minutes: Readonly<Record<string, number>>;
  readonly meanMinutes: number;
  /** Hours of support, each worker of a double-up counted. */
  readonly contactHours: number;
  readonly doubleUps: { readonly people: number; readonly visits: number };
  /** Share of people; then, of these, with a time-critical dose and with a minimum gap. */
  readonly medication: { readonly people: number; readonly timeCritical: number; readonly gap: number };
  readonly services: Readonly<Record<string, number>>;
}

export function summariseNeeds(dataset: Dataset, week: RotaInput): NeedsSummary {
  const { people, recurringVisits, doses } = dataset;
  const { visits } = week;
  const lines = groupBy(recurringVisits.filter(isDaily), ({ personId }) => personId);
  const dosesOf = groupBy(doses, ({ personId }) => personId);
  const medicated = people.filter(({ personId }) => dosesOf.has(personId));
  const doubled = new Set(
    recurringVisits.filter(({ workers }) => workers === 2).map(({ personId }) => personId),
  );
  const sum = (of: (visit: (typeof visits)[number]) => number) =>
    visits.reduce((total, visit) => total + of(visit), 0);
  return {
    people: people.length,
    visits: visits.length,
    workerVisits: sum(({ workers }) => workers),
    visitsPerDay: toShares(people.map(({ personId }) => lines.get(personId)?.length ?? 0)),
    minutes: toShares(visits.map(({ minutes }) => minutes)),
    meanMinutes: sum(({ minutes }) => minutes) / visits.length,
    contactHours: sum(({ minutes, workers }) => minutes * workers) / 60,
    doubleUps: {
      people: shareOf(people, ({ personId }) => doubled.has(personId)),
      visits: shareOf(visits, ({ workers }) => workers === 2),
    },
    medication: {
      people: medicated.length / people.length,
      timeCritical: shareOf(medicated, ({ personId }) =>
        dosesOf.get(personId)!.some((dose) => dose.timeCritical),
      ),
      gap: shareOf(medicated, ({ personId }) =>
        dosesOf.get(personId)!.some((dose) => dose.minimumGapMinutes > 0),
      ),
    },
    services: toShares(people.map(({ service }) => service)),
  };
}

/** Part of an ordinary day, unlike a shower twice a week. */
function isDaily({ days, everyWeeks }: RecurringVisit): boolean {
  return days.kind === 'fixed' && days.weekdays.length >= 5 && everyWeeks === 1;
}
