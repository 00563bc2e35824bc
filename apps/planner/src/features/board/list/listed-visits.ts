import type { BoardDay, BoardVisit } from '@homeround/contract';
import type { BoardSearch } from '../address/board-search';
import { filterRows, filterUnallocated, isVisitShown } from '../filter/filter-day';

/** One line of the list: a visit once, with everybody who does it. */
export interface ListedVisit {
  readonly visit: BoardVisit;
  /** Empty = unallocated. */
  readonly workers: readonly { readonly workerId: string; readonly name: string }[];
}

/** The visits of a day that the filters leave, in order of time; unallocated ones first. */
export function listedVisits(day: BoardDay, search: BoardSearch): ListedVisit[] {
  const found = new Map<string, { visit: BoardVisit; workers: { workerId: string; name: string }[] }>();
  for (const { workerId, name, visits } of filterRows(day, search)) {
    for (const visit of visits) {
      if (!isVisitShown(visit, search)) continue;
      const listed = found.get(visit.visitId);
      if (listed) listed.workers.push({ workerId, name });
      else found.set(visit.visitId, { visit, workers: [{ workerId, name }] });
    }
  }
  const unallocated = filterUnallocated(day.unallocated, search).map((visit) => ({ visit, workers: [] }));
  return [...unallocated.toSorted(byTime), ...[...found.values()].toSorted(byTime)];
}

const byTime = (left: ListedVisit, right: ListedVisit) =>
  left.visit.start - right.visit.start || (left.visit.person < right.visit.person ? -1 : 1);
