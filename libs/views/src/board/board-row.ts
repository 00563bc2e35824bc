import { sumOf, workedMinutes, workingTravel } from '@homeround/check';
import type { BoardRow } from '@homeround/contract';
import type { LocalDate, Worker } from '@homeround/domain';
import { toLegs } from '../screen/legs';
import type { Screen } from '../screen/screen';
import type { WorkerDay } from '../screen/worker-days';
import { toBoardVisit } from './board-visit';

/** A worker's day on the board; empty lists where the worker is off. */
export function toBoardRow(screen: Screen, worker: Worker, date: LocalDate): BoardRow {
  const day = screen.dayOfWorker(worker.workerId, date);
  const { workerId, name, teamId, mode } = worker;
  return {
    workerId,
    name,
    teamId,
    mode,
    shifts: (day?.shifts ?? []).map(({ start, end, kind }) => ({ start, end, kind })),
    duties: (day?.duties ?? []).map(({ start, end }) => ({ start, end })),
    breaks: (day?.duties ?? []).flatMap(({ breaks }) => breaks.map(({ start, end }) => ({ start, end }))),
    visits: (day?.visits ?? []).map((held) => toBoardVisit(screen, held, worker)),
    legs: (day?.duties ?? []).flatMap((duty) => toLegs(screen.view, duty)),
    ...toDaySums(screen, day),
  };
}

/** Minutes with people, of travel in working time, and on duty less breaks. */
export function toDaySums(
  { view }: Screen,
  day: WorkerDay | undefined,
): { contactMinutes: number; travelMinutes: number; dutyMinutes: number } {
  return {
    contactMinutes: sumOf(day?.visits ?? [], ({ visit }) => visit.minutes),
    travelMinutes: sumOf(day?.duties ?? [], (duty) => workingTravel(view, duty)),
    dutyMinutes: sumOf(day?.duties ?? [], workedMinutes),
  };
}
