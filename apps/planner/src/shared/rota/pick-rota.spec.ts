import { pickRota } from './pick-rota';

type State = 'draft' | 'published' | 'superseded' | 'discarded';
const rotaOf = (rotaId: string, from: string, state: State, madeAt: string) => ({
  rotaId,
  localityId: 'L1',
  from,
  days: 7,
  state,
  madeAt,
});
const TODAY = new Date(2026, 2, 25, 9);

describe('the rota that a screen opens with', () => {
  it('is what is published for today', () => {
    const rotas = [
      rotaOf('next', '2026-03-30', 'draft', '2026-03-24'),
      rotaOf('now', '2026-03-23', 'published', '2026-03-20'),
    ];
    expect(pickRota(rotas, TODAY)?.rotaId).toBe('now');
  });

  it('is what was made last when nothing holds today, but never what was put aside', () => {
    const rotas = [
      rotaOf('gone', '2026-04-06', 'discarded', '2026-03-26'),
      rotaOf('past', '2026-03-16', 'published', '2026-03-12'),
      rotaOf('next', '2026-03-30', 'draft', '2026-03-24'),
    ];
    expect(pickRota(rotas, TODAY)?.rotaId).toBe('next');
  });

  it('is none where there is none', () => expect(pickRota([], TODAY)).toBeUndefined());
});
