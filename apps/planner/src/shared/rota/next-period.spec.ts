import { nextPeriod } from './next-period';

const rotaOf = (from: string, days: number, state: 'draft' | 'published') => ({ from, days, state });

describe('the days that a new rota is offered for', () => {
  it('start where planning starts when nothing is published', () => {
    expect(nextPeriod([rotaOf('2026-03-23', 7, 'draft')], '2026-03-23')).toBe('2026-03-23');
  });

  it('follow what is published without a gap', () => {
    const rotas = [rotaOf('2026-03-30', 14, 'published'), rotaOf('2026-03-23', 7, 'published')];
    expect(nextPeriod(rotas, '2026-03-23')).toBe('2026-04-13');
  });

  it('fill a gap before later weeks', () => {
    expect(nextPeriod([rotaOf('2026-04-06', 7, 'published')], '2026-03-23')).toBe('2026-03-23');
  });
});
