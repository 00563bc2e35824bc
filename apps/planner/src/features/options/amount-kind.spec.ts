import { compareAmounts } from './compare-amounts';
import { overlap, toAmountKind, wordSpread } from './amount-kind';

describe('figures of options', () => {
  it('are written as their unit is read', () => {
    expect(toAmountKind('count', 'less').format(3.25)).toBe('3.3');
    expect(toAmountKind('count', 'less').format(1282)).toBe('1,282');
    expect(toAmountKind('hours', 'less').format(1752.4)).toBe('1,752');
    expect(toAmountKind('share', 'more').format(0.775)).toBe('77.5 %');
    expect(toAmountKind('pounds', 'less').format(12345.6)).toBe('£12,346');
  });

  it('differ in signed amounts with better or worse', () => {
    expect(compareAmounts(toAmountKind('share', 'more'), 0.7, 0.75)).toEqual({
      text: '+5.0 % points',
      verdict: 'better',
    });
    expect(compareAmounts(toAmountKind('pounds', 'less'), 1000, 1200).text).toBe('+£200');
  });

  it('say their spread where there is one', () => {
    const kind = toAmountKind('count', 'less');
    expect(wordSpread(kind, { mean: 4.2, least: 4.1, most: 4.3 })).toBe('4.1 to 4.3');
    expect(wordSpread(kind, { mean: 4, least: 4, most: 4 })).toBeUndefined();
    const share = toAmountKind('share', 'more');
    expect(wordSpread(share, { mean: 0.98, least: 0.977, most: 0.981 })).toBe('97.7 to 98.1 %');
  });

  it('may differ by chance where their ranges meet', () => {
    const [low, high] = [
      { mean: 2, least: 1, most: 3 },
      { mean: 4, least: 3, most: 5 },
    ];
    expect(overlap(low, high)).toBe(true);
    expect(overlap(low, { ...high, least: 3.1 })).toBe(false);
  });
});
