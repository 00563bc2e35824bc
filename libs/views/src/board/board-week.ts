import type { BoardWeek } from '@homeround/contract';
import type { Worker } from '@homeround/domain';
import type { RotaAbout } from '../screen/rota-about';
import type { Screen } from '../screen/screen';
import { toOpenBoardVisit } from './board-visit';
import { orderWorkers } from './ordered-workers';
import { toWeekCell } from './week-cell';

/** The whole period, a cell for each worker and day. */
export function toBoardWeek(screen: Screen, about: RotaAbout): BoardWeek {
  const { teams, workers } = orderWorkers(screen.input, about);
  return {
    rotaId: about.rotaId,
    days: toDays(screen),
    teams,
    rows: workers.map((worker) => toRow(screen, worker)),
    unallocated: screen.open.map((open) => ({ ...toOpenBoardVisit(screen, open), date: open.date })),
  };
}

/** Visits of the day, those that nobody has included. */
function toDays({ view, heldOf, open }: Screen): BoardWeek['days'] {
  const days = new Map(view.clock.dates.map((date) => [date, { date, unallocated: 0, visits: 0 }]));
  for (const { option, workers } of heldOf.values()) {
    const day = days.get(option.date);
    if (day && workers.length > 0) day.visits += 1;
  }
  for (const { date } of open) {
    const day = days.get(date);
    if (!day) continue;
    day.visits += 1;
    day.unallocated += 1;
  }
  return [...days.values()];
}

function toRow(screen: Screen, worker: Worker): BoardWeek['rows'][number] {
  const { workerId, name, teamId, contractedMinutes } = worker;
  const { dates, period } = screen.view.clock;
  const cells = dates.map((date) => toWeekCell(screen, worker, date));
  const visits = screen.view.visitsOfWorker.get(workerId) ?? [];
  return {
    workerId,
    name,
    teamId,
    contractedMinutes: Math.round((contractedMinutes * period.days) / 7),
    dutyMinutes: cells.reduce((sum, { dutyMinutes }) => sum + dutyMinutes, 0),
    personIds: [...new Set(visits.map(({ person }) => person.personId))],
    cells,
  };
}
