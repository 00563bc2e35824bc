import type { BoardWeek, WeekCell } from '@homeround/contract';
import type { BoardSearch, Show } from '../address/board-search';

type WeekRow = BoardWeek['rows'][number];

const HAS: Readonly<Record<Show, (cell: WeekCell) => boolean>> = {
  warnings: ({ warnings }) => warnings > 0,
  'new-faces': ({ newFaces }) => newFaces > 0,
  changed: ({ changed }) => changed > 0,
};

/** The workers that the filters leave in a week. */
export function filterWeekRows(week: BoardWeek, search: BoardSearch): readonly WeekRow[] {
  const { team, worker, person, show } = search;
  return week.rows.filter(
    (row) =>
      (team === undefined || row.teamId === team) &&
      (worker === undefined || row.workerId === worker) &&
      (person === undefined || row.personIds.includes(person)) &&
      (show === undefined || row.cells.some(HAS[show])),
  );
}

/** Whether a day has what is asked for; true for all when nothing is. */
export function isCellShown(cell: WeekCell, search: BoardSearch): boolean {
  return search.show === undefined || HAS[search.show](cell);
}
