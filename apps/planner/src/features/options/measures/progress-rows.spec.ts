import { toProgressRows, wordRota } from './progress-rows';

describe('the progress of measuring', () => {
  const rotaOf = (localityId: string, seed: number, ofOption: boolean) => ({
    ...{ localityId, seed, ofOption, done: 0.4 },
    state: 'running' as const,
  });

  it('has a row for each locality and each set of patterns', () => {
    const rows = toProgressRows([rotaOf('s', 1, false), rotaOf('n', 2, true), rotaOf('n', 1, true)]);
    expect(rows.map(({ localityId, ofOption }) => [localityId, ofOption])).toEqual([
      ['n', true],
      ['s', false],
    ]);
    expect([...rows[0]!.bySeed.keys()].sort()).toEqual([1, 2]);
  });

  it('says how far each rota is', () => {
    expect(wordRota(rotaOf('n', 1, true))).toBe('Running, 40 %');
    expect(wordRota({ ...rotaOf('n', 1, true), state: 'finished' })).toBe('Made');
    expect(wordRota(undefined)).toBe('Known already');
  });
});
