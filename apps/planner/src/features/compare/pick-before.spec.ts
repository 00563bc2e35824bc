import { findComparable, pickBefore } from './pick-before';

const rotaOf = (rotaId: string, from: string, state: 'draft' | 'published', madeAt: string) => ({
  rotaId,
  from,
  days: 7,
  state,
  madeAt,
});
const ROTAS = [
  rotaOf('a', '2026-03-23', 'draft', '2026-01-03'),
  rotaOf('b', '2026-03-23', 'published', '2026-01-01'),
  rotaOf('c', '2026-03-23', 'draft', '2026-01-02'),
  rotaOf('d', '2026-03-30', 'published', '2026-01-04'),
];

describe('what a rota is compared with', () => {
  it('is a rota of the same days', () => {
    expect(findComparable(ROTAS, 'a').map(({ rotaId }) => rotaId)).toEqual(['b', 'c']);
    expect(findComparable(ROTAS, 'nobody')).toEqual([]);
  });

  it('is what is published, else what was made last', () => {
    expect(pickBefore(ROTAS, 'a')).toBe('b');
    expect(pickBefore(ROTAS, 'b')).toBe('a');
    expect(pickBefore(ROTAS, 'd')).toBeUndefined();
  });
});
