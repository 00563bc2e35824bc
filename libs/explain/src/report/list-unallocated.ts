import type { Shortage } from '@homeround/check';
import { PRIORITIES, type Visit } from '@homeround/domain';
import { compareText, type RotaLookup } from '../rota/rota-lookup';
import { findTakers } from '../takers/find-takers';
import { explainSeat } from '../visit/explain-seat';
import { summarise } from '../visit/unallocated-reasons';
import type { UnallocatedVisit } from './report';

/** Reasons take about as long as explaining the visit does. */
const MOST_REASONS = 20;

/** Every visit that nobody has, the highest priority first, with the reason of the first ones. */
export function listUnallocated(lookup: RotaLookup, shortages: readonly Shortage[]): UnallocatedVisit[] {
  const short = new Set(shortages.flatMap(({ visitIds }) => visitIds));
  const startOf = ({ options }: Visit) => options[0]?.earliest ?? 0;
  return lookup.input.visits
    .filter(({ visitId }) => !lookup.heldOf.has(visitId))
    .sort(
      (a, b) =>
        PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) ||
        startOf(a) - startOf(b) ||
        compareText(a.visitId, b.visitId),
    )
    .map((visit, at) => ({
      visitId: visit.visitId,
      personId: visit.personId,
      person: lookup.names.person(visit.personId),
      label: visit.label,
      priority: visit.priority,
      date: visit.options[0]?.date ?? lookup.input.period.from,
      minutes: visit.minutes,
      workers: visit.workers,
      ...(at < MOST_REASONS ? { reason: findReason(lookup, visit, short) } : {}),
    }));
}

function findReason(lookup: RotaLookup, visit: Visit, short: ReadonlySet<string>): string {
  const [takers] = findTakers(lookup, visit);
  const summary = summarise(takers && explainSeat(lookup, visit, takers));
  return short.has(visit.visitId) ? `${summary} Part of a shortage.` : summary;
}
