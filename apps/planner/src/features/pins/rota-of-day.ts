import type { RotaSummary } from '@homeround/contract';
import { addDays } from '@homeround/domain';

type Dated = Pick<RotaSummary, 'rotaId' | 'from' | 'days' | 'state' | 'madeAt'>;

/** The rota in which a day is best looked at: what is published for it, else the latest draft. */
export function rotaOfDay<Rota extends Dated>(
  rotas: readonly Rota[],
  date: string | undefined,
): Rota | undefined {
  if (date === undefined) return undefined;
  const ofDay = rotas.filter(({ from, days }) => from <= date && date < addDays(from, days));
  const drafts = ofDay.filter(({ state }) => state === 'draft');
  return (
    ofDay.find(({ state }) => state === 'published') ??
    drafts.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0]
  );
}
