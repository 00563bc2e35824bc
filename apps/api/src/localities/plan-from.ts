import { addDays, type LocalDate, mondayOf } from '@homeround/domain';

/** The first Monday that the history does not reach; without a history the Monday after the import. */
export function planFrom(historyEnds: LocalDate | null, importedAt: Date): LocalDate {
  return nextMonday(historyEnds ?? importedAt.toISOString().slice(0, 10));
}

const nextMonday = (date: LocalDate) => addDays(mondayOf(date), 7);
