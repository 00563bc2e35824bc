import type { PersonPage } from '@homeround/contract';
import type { Minute, Visit, VisitDose, VisitOption } from '@homeround/domain';
import type { OpenVisit, Screen } from '../screen/screen';
import type { HeldVisit } from '@homeround/check';

type PersonVisit = PersonPage['days'][number]['visits'][number];

/** A visit that somebody has, in the person's week. */
export function toPersonVisit(screen: Screen, held: HeldVisit): PersonVisit {
  const { visit, option, start, end, workers } = held;
  return {
    ...toFacts(screen, visit, option),
    startClock: screen.clock.text(start),
    endClock: screen.clock.text(end),
    doses: visit.doses.map((dose) => ({
      ...toDose(dose),
      at: screen.clock.text(start + dose.minutesIntoVisit),
    })),
    workers: workers.map(({ workerId, name }) => ({
      workerId,
      name,
      face: screen.faceOf(visit.personId, workerId),
    })),
  };
}

/** A visit that nobody has, on its first day. */
export function toOpenPersonVisit(screen: Screen, { visit }: OpenVisit): PersonVisit {
  return { ...toFacts(screen, visit, visit.options[0]!), doses: visit.doses.map(toDose), workers: [] };
}

function toFacts(screen: Screen, visit: Visit, option: VisitOption) {
  const { medicationWindow } = option;
  const { text } = screen.clock;
  const windowOf = ({ earliest, latest }: { readonly earliest: Minute; readonly latest: Minute }) => ({
    earliest: text(earliest),
    latest: text(latest),
  });
  return {
    visitId: visit.visitId,
    label: visit.label,
    minutes: visit.minutes,
    window: windowOf(option),
    preferred: text(option.preferred),
    ...(medicationWindow ? { medicationWindow: windowOf(medicationWindow) } : {}),
    workersNeeded: visit.workers,
    pinned: screen.isPinned(visit.visitId),
    warnings: screen.warningsOf(visit.visitId),
  };
}

function toDose({ medicineId, administration, timeCritical, minimumGapMinutes }: VisitDose) {
  return { medicineId, administration, timeCritical, minimumGapMinutes };
}
