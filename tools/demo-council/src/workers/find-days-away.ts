import { type Absence, daysBetween, groupBy, type LocalDate, type WorkerId } from '@homeround/domain';

/** For each worker the days, counted from `firstDay`, that an absence touches. */
export function findDaysAway(
  workerIds: readonly WorkerId[],
  absences: readonly Absence[],
  firstDay: LocalDate,
): Set<number>[] {
  const ofWorker = groupBy(absences, ({ workerId }) => workerId);
  return workerIds.map((workerId) => {
    const days = (ofWorker.get(workerId) ?? []).flatMap(({ fromDate, toDate }) => {
      const first = daysBetween(firstDay, fromDate);
      return Array.from({ length: daysBetween(fromDate, toDate) + 1 }, (_, day) => first + day);
    });
    return new Set(days);
  });
}
