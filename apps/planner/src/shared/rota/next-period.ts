import type { RotaSummary } from '@homeround/contract';
import { addDays } from '@homeround/domain';

type Spanned = Pick<RotaSummary, 'from' | 'days' | 'state'>;

/** The first day from where planning starts that no published rota holds for. */
export function nextPeriod(rotas: readonly Spanned[], planFrom: string): string {
  const published = rotas
    .filter(({ state }) => state === 'published')
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return published.reduce((day, { from, days }) => {
    const end = addDays(from, days);
    return from <= day && day < end ? end : day;
  }, planFrom);
}
