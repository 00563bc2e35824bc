import { wordMeasured } from './word-measured';

describe('what was measured, in words', () => {
  const plan = { from: '2026-03-23', days: 7 };

  it('names days and rotas', () => {
    expect(wordMeasured({ ...plan, seeds: [1, 2] })).toMatch(
      /^23 to 29 March 2026, 2 rotas of each locality\. Figures are means/,
    );
  });

  it('warns of a single rota', () => {
    expect(wordMeasured({ ...plan, seeds: [1] })).toContain('One rota cannot say how much is chance');
  });
});
