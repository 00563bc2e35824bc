import { addDays, type Dataset, type LocalDate, mondayOf } from '@homeround/domain';

/** The Monday after the last visit that the dataset's history knows, as the service plans from; without a history after today. */
export function planningDay({ history }: Dataset): LocalDate {
  const last = history.reduce((latest, { date }) => (date > latest ? date : latest), '');
  return addDays(mondayOf(last === '' ? new Date().toISOString().slice(0, 10) : last), 7);
}
