import type { BoardDay } from '@homeround/contract';
import type { LocalDate } from '@homeround/domain';
import type { RotaAbout } from '../screen/rota-about';
import type { Screen } from '../screen/screen';
import { toBoardRow } from './board-row';
import { toOpenBoardVisit } from './board-visit';
import { toDaySpan } from './day-span';
import { orderWorkers } from './ordered-workers';

/**
 * One day of a rota, a row for every worker. A duty that ends after midnight is wholly on the day on which its shift
 * begins. Undefined for a day outside the rota.
 */
export function toBoardDay(screen: Screen, date: LocalDate, about: RotaAbout): BoardDay | undefined {
  if (!screen.view.clock.dates.includes(date)) return undefined;
  const { teams, workers } = orderWorkers(screen.input, about);
  const rows = workers.map((worker) => toBoardRow(screen, worker, date));
  const unallocated = screen.open
    .filter((open) => open.date === date)
    .map((open) => toOpenBoardVisit(screen, open));
  return {
    rotaId: about.rotaId,
    date,
    ...toDaySpan(screen, date, rows, unallocated),
    teams,
    rows,
    unallocated,
  };
}
