import type { RotaSummary } from '@homeround/contract';
import { addDays } from '@homeround/domain';

type Pickable = Pick<RotaSummary, 'rotaId' | 'localityId' | 'from' | 'days' | 'state' | 'madeAt'>;

/** The rota that a scheduler most likely wants: what is published for today, else what was made last. */
export function pickRota<T extends Pickable>(rotas: readonly T[], now: Date): T | undefined {
  const today = toLocalDate(now);
  const holds = ({ state, from, days }: T) =>
    state === 'published' && from <= today && today < addDays(from, days);
  const kept = rotas.filter(({ state }) => state === 'draft' || state === 'published');
  return rotas.find(holds) ?? [...kept].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0];
}

function toLocalDate(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
