import type { BoardRow, BoardVisit } from '@homeround/contract';
import type { GridCell, GridRow } from '../keyboard/grid-map';

/** A day's board as the keyboard sees it. The cells of a row are made when they are first asked for: few ever are. */
export function dayGridRows(rows: readonly BoardRow[]): GridRow[] {
  return rows.map(({ workerId, name, visits }) => {
    let cells: readonly GridCell[] | undefined;
    return {
      key: workerId,
      name,
      get cells() {
        return (cells ??= visits.map(toCell));
      },
    };
  });
}

const toCell = ({ visitId, person, start, end, warnings = [] }: BoardVisit): GridCell => ({
  key: visitId,
  name: person,
  start,
  end,
  problem: warnings.length > 0,
});
