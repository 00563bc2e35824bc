import type { BoardDay, BoardVisit, BoardWeek } from '@homeround/contract';

/** A visit with everybody who has it. */
export interface FoundVisit {
  readonly visit: BoardVisit;
  readonly workers: readonly { readonly workerId: string; readonly name: string }[];
  readonly date: string;
}

export function findOnDay(day: BoardDay, visitId: string): FoundVisit | undefined {
  const places = day.rows.flatMap(({ workerId, name, visits }) => {
    const visit = visits.find((entry) => entry.visitId === visitId);
    return visit ? [{ visit, workerId, name }] : [];
  });
  const visit = places[0]?.visit ?? day.unallocated.find((entry) => entry.visitId === visitId);
  return (
    visit && { visit, workers: places.map(({ workerId, name }) => ({ workerId, name })), date: day.date }
  );
}

/** Of a week only the unallocated visits are known one by one. */
export function findInWeek(week: BoardWeek, visitId: string): FoundVisit | undefined {
  const visit = week.unallocated.find((entry) => entry.visitId === visitId);
  return visit && { visit, workers: [], date: visit.date };
}
