import { toClockText, type Visit } from '@homeround/domain';
import type { RotaLookup } from '../rota/rota-lookup';
import type { VisitFacts } from './explanation';

/** What a visit is and when it may be, in local wall clock. */
export function toVisitFacts(lookup: RotaLookup, visit: Visit): VisitFacts {
  const time = (minute: number) => toClockText(lookup.clock.clockOf(minute));
  const spanOf = ({ earliest, latest }: { readonly earliest: number; readonly latest: number }) => ({
    earliest: time(earliest),
    latest: time(latest),
  });
  const held = lookup.heldOf.get(visit.visitId);
  return {
    visitId: visit.visitId,
    personId: visit.personId,
    person: lookup.names.person(visit.personId),
    label: visit.label,
    minutes: visit.minutes,
    workersNeeded: visit.workers,
    priority: visit.priority,
    needs: visit.skills.map(lookup.names.skill),
    options: visit.options.map((option) => ({
      date: option.date,
      ...spanOf(option),
      preferred: time(option.preferred),
      ...(option.medicationWindow ? { medicationWindow: spanOf(option.medicationWindow) } : {}),
    })),
    ...(held
      ? {
          allocated: {
            date: lookup.clock.dateOf(held.start),
            start: time(held.start),
            end: time(held.end),
          },
        }
      : {}),
  };
}
