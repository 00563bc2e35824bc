import type { HeldVisit } from '@homeround/check';
import type { WeekCell } from '@homeround/contract';
import type { LocalDate, Worker } from '@homeround/domain';
import { toPlanned } from '../screen/published-visits';
import type { Screen } from '../screen/screen';
import { toDaySums } from './board-row';

/** A worker's day in one cell. New faces are counted in people, changes and warnings in visits. */
export function toWeekCell(screen: Screen, worker: Worker, date: LocalDate): WeekCell {
  const day = screen.dayOfWorker(worker.workerId, date);
  const visits = day?.visits ?? [];
  const duties = day?.duties ?? [];
  return {
    visits: visits.length,
    ...toDaySums(screen, day),
    duties: duties.map(screen.clock.span),
    free: duties.length === 0 && (day?.shifts ?? []).length > 0,
    newFaces: countNewFaces(screen, worker, visits),
    warnings: visits.filter(({ visit }) => screen.warningsOf(visit.visitId, worker.workerId).length > 0)
      .length,
    changed: visits.filter((held) => screen.isChanged(toPlanned(held))).length,
  };
}

function countNewFaces(screen: Screen, { workerId }: Worker, visits: readonly HeldVisit[]): number {
  const people = new Set(visits.map(({ person }) => person.personId));
  return [...people].filter((personId) => screen.faceOf(personId, workerId) === 'new-face').length;
}
