import type { HeldVisit } from '@homeround/check';
import type { BoardVisit } from '@homeround/contract';
import type { Visit, Worker } from '@homeround/domain';
import { toPlanned } from '../screen/published-visits';
import type { OpenVisit, Screen } from '../screen/screen';

/** An allocated visit as the row of one of its workers shows it. */
export function toBoardVisit(screen: Screen, held: HeldVisit, worker: Worker): BoardVisit {
  const { visit, workers } = held;
  const isDoubleUp = visit.workers === 2 || workers.length > 1;
  const others = workers
    .filter(({ workerId }) => workerId !== worker.workerId)
    .map(({ workerId, name }) => ({ workerId, name }));
  return {
    ...toFacts(screen, visit, held),
    face: screen.faceOf(visit.personId, worker.workerId),
    ...(isDoubleUp ? { doubleUpWith: others } : {}),
    ...toMarks(
      screen,
      visit,
      screen.isChanged(toPlanned(held)),
      screen.warningsOf(visit.visitId, worker.workerId),
    ),
  };
}

/** A visit that nobody has. */
export function toOpenBoardVisit(screen: Screen, open: OpenVisit): BoardVisit {
  const { visit, date, start } = open;
  return {
    ...toFacts(screen, visit, open),
    ...(visit.workers === 2 ? { doubleUpWith: [] } : {}),
    ...toMarks(
      screen,
      visit,
      screen.isChanged({ visitId: visit.visitId, date, start, workerIds: [] }),
      screen.warningsOf(visit.visitId),
    ),
  };
}

function toFacts(screen: Screen, visit: Visit, { start, end }: { start: number; end: number }) {
  return {
    visitId: visit.visitId,
    personId: visit.personId,
    person: screen.personOf.get(visit.personId)?.name ?? visit.personId,
    label: visit.label,
    start,
    end,
    startClock: screen.clock.text(start),
    endClock: screen.clock.text(end),
    priority: visit.priority,
  };
}

/** Marks are left out where they do not apply: a board has thousands of visits. */
function toMarks(screen: Screen, visit: Visit, changed: boolean, warnings: string[]) {
  const { doses } = visit;
  const medication = doses.some(({ timeCritical }) => timeCritical) ? 'time-critical' : 'dose';
  return {
    ...(doses.length > 0 ? { medication: medication as 'dose' | 'time-critical' } : {}),
    ...(screen.isPinned(visit.visitId) ? { pinned: true } : {}),
    ...(changed ? { changed: true } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}
