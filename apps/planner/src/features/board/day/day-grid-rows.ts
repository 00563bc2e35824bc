import type { BoardRow } from '@homeround/contract';
import type { GridRow } from '../keyboard/grid-map';

/** A day's board as the keyboard sees it. */
export function dayGridRows(rows: readonly BoardRow[]): GridRow[] {
  return rows.map(({ workerId, name, visits }) => ({
    key: workerId,
    name,
    cells: visits.map((visit) => ({
      key: visit.visitId,
      name: visit.person,
      start: visit.start,
      end: visit.end,
      problem: (visit.warnings?.length ?? 0) > 0,
    })),
  }));
}
