import type { LocalDate } from '@homeround/domain';

const DAY: Intl.DateTimeFormatOptions = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' };

/** What a rota is called that nobody gave a name: "Week from 30 March 2026". */
export function nameOfRota(from: LocalDate, days: number): string {
  const length = days === 7 ? 'Week' : days % 7 === 0 ? `${days / 7} weeks` : `${days} days`;
  return `${length} from ${new Date(from).toLocaleDateString('en-GB', DAY)}`;
}
