import { rotaNews } from './use-rota-news';

const draft = { rotaId: 'R1', state: 'draft', publishedBy: null, publishedRotaId: null } as const;

describe('rotaNews', () => {
  it('says nothing while nothing happens', () => {
    expect(rotaNews(draft, draft)).toBeUndefined();
  });

  it('says who published the rota', () => {
    const publishedBy = { accountId: '6f1f7c1e-0000-4000-8000-000000000002', name: 'Morven Shields' };
    expect(rotaNews(draft, { ...draft, state: 'published', publishedBy, publishedRotaId: 'R1' })).toBe(
      'This rota has just been published by Morven Shields.',
    );
  });

  it('says that another rota was published for the period', () => {
    expect(rotaNews(draft, { ...draft, publishedRotaId: 'R2' })).toBe(
      'Another rota has just been published for this period.',
    );
  });

  it('compares no two rotas', () => {
    expect(rotaNews(draft, { ...draft, rotaId: 'R2', state: 'published' })).toBeUndefined();
  });
});
