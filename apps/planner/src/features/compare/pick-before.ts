import type { RotaSummary } from '@homeround/contract';

type Spanned = Pick<RotaSummary, 'rotaId' | 'from' | 'days' | 'state' | 'madeAt'>;

/** Rotas of the same days, which alone can be compared visit by visit. */
export function findComparable<T extends Spanned>(rotas: readonly T[], rotaId: string): readonly T[] {
  const rota = rotas.find((one) => one.rotaId === rotaId);
  if (rota === undefined) return [];
  return rotas.filter((one) => one.rotaId !== rotaId && one.from === rota.from && one.days === rota.days);
}

/** What a rota is compared with unless another is chosen: what is published, else what was made last. */
export function pickBefore(rotas: readonly Spanned[], rotaId: string): string | undefined {
  const others = [...findComparable(rotas, rotaId)].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
  return (others.find(({ state }) => state === 'published') ?? others[0])?.rotaId;
}
