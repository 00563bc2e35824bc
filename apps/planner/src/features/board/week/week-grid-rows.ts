import type { BoardWeek } from '@homeround/contract';
import type { GridRow } from '../keyboard/grid-map';

type WeekRow = BoardWeek['rows'][number];

/** A week's board as the keyboard sees it: cells by date, all days as long as each other. */
export function weekGridRows(rows: readonly WeekRow[], days: BoardWeek['days']): GridRow[] {
  return rows.map(({ workerId, name, cells }) => ({
    key: workerId,
    name,
    cells: cells.map(({ warnings }, day) => ({
      key: days[day]?.date ?? String(day),
      name,
      start: day,
      end: day + 1,
      problem: warnings > 0,
    })),
  }));
}
