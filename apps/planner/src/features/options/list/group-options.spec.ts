import { groupOptions } from './group-options';

const optionOf = (optionId: string, frontId: string, madeAt: string, baseline = false) => ({
  ...{ optionId, frontId, madeAt, baseline },
});

describe('the list of options', () => {
  const groups = groupOptions([
    optionOf('a', 'spring', '2026-01-01', true),
    optionOf('b', 'spring', '2026-01-02'),
    optionOf('c', 'autumn', '2026-02-01', true),
    optionOf('d', 'spring', '2026-01-03'),
  ]);

  it('keeps the options of a search together, the latest search first', () => {
    expect(groups.map(({ frontId }) => frontId)).toEqual(['autumn', 'spring']);
  });

  it('has today’s patterns first, then the newest', () => {
    expect(groups[1]!.options.map(({ optionId }) => optionId)).toEqual(['a', 'd', 'b']);
  });
});
