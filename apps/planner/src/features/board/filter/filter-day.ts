import type { BoardDay, BoardRow, BoardVisit } from '@homeround/contract';
import type { BoardSearch } from '../address/board-search';

/** Whether a visit is what the filters ask for; true for all when no filter is about visits. */
export function isVisitShown(visit: BoardVisit, search: BoardSearch): boolean {
  if (search.person !== undefined && visit.personId !== search.person) return false;
  if (search.show === 'warnings') return (visit.warnings?.length ?? 0) > 0;
  if (search.show === 'new-faces') return visit.face === 'new-face';
  if (search.show === 'changed') return visit.changed === true;
  return true;
}

/** Whether the filters are about visits, so that the others of a kept row are dimmed. */
export function isAboutVisits(search: BoardSearch): boolean {
  return search.person !== undefined || search.show !== undefined;
}

/**
 * The rows that the filters leave: of the team, the worker, and with at least one visit asked for. Workers without a shift on
 * the day could take nothing: they are left out unless they are asked for.
 */
export function filterRows(day: BoardDay, search: BoardSearch): readonly BoardRow[] {
  const { team, worker, off } = search;
  const aboutVisits = isAboutVisits(search);
  return day.rows.filter(
    (row) =>
      (team === undefined || row.teamId === team) &&
      (worker === undefined ? off === 'shown' || isOnShift(row) : row.workerId === worker) &&
      (!aboutVisits || row.visits.some((visit) => isVisitShown(visit, search))),
  );
}

export function isOnShift({ shifts, duties, visits }: BoardRow): boolean {
  return shifts.length > 0 || duties.length > 0 || visits.length > 0;
}

/** Unallocated visits have no team and no worker: only what is asked of the visit narrows them. */
export function filterUnallocated<Visit extends BoardVisit>(
  visits: readonly Visit[],
  search: BoardSearch,
): readonly Visit[] {
  return search.person === undefined ? visits : visits.filter(({ personId }) => personId === search.person);
}
