import { rotaOfDay } from './rota-of-day';

const rotaOf = (rotaId: string, state: 'draft' | 'published' | 'discarded', madeAt: string) => ({
  ...{ rotaId, state, madeAt, from: '2026-03-23', days: 7 },
});

describe('the rota in which a pinned day is looked at', () => {
  it('is the published one, else the latest draft', () => {
    const drafts = [rotaOf('old', 'draft', '2026-03-01'), rotaOf('new', 'draft', '2026-03-02')];
    expect(rotaOfDay(drafts, '2026-03-29')?.rotaId).toBe('new');
    expect(rotaOfDay([...drafts, rotaOf('told', 'published', '2026-02-01')], '2026-03-29')?.rotaId).toBe(
      'told',
    );
  });

  it('is none where no rota that counts has the day', () => {
    const rotas = [rotaOf('gone', 'discarded', '2026-03-01'), rotaOf('week', 'draft', '2026-03-01')];
    expect(rotaOfDay(rotas.slice(0, 1), '2026-03-23')).toBeUndefined();
    expect(rotaOfDay(rotas, '2026-03-30')).toBeUndefined();
    expect(rotaOfDay(rotas, undefined)).toBeUndefined();
  });
});
