import { countOf, formatMean, formatMinutes, formatShare, formatSigned } from './numbers';

describe('numbers in words', () => {
  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [125, '2 h 05 min'],
    [59.6, '1 h'],
    [-30, '−30 min'],
    [6012, '100 h'],
  ])('says %d minutes as %s', (minutes, text) => expect(formatMinutes(minutes)).toBe(text));

  it('says shares as percent, with a decimal only where there is one', () => {
    expect([formatShare(1), formatShare(0.995), formatShare(0)]).toEqual(['100 %', '99.5 %', '0 %']);
  });

  it('counts one and many', () => {
    expect([countOf(1, 'visit'), countOf(1200, 'visit'), countOf(2, 'person', 'people')]).toEqual([
      '1 visit',
      '1,200 visits',
      '2 people',
    ]);
  });

  it('signs a difference, but not one that rounds to nothing', () => {
    expect([formatSigned(3), formatSigned(-3), formatSigned(0), formatSigned(0.04, formatMean)]).toEqual([
      '+3',
      '−3',
      '0',
      '0.0',
    ]);
  });
});
