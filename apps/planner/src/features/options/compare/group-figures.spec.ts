import { groupFigures } from './group-figures';

describe('the figures of a comparison', () => {
  it('stand by what they are about, in one order', () => {
    const figures = [
      { group: 'money' as const },
      { group: 'patterns' as const },
      { group: 'money' as const },
    ];
    expect(groupFigures(figures).map(({ title, figures: own }) => [title, own.length])).toEqual([
      ['Patterns', 1],
      ['Money', 2],
    ]);
  });
});
