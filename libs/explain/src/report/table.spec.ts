import { alignRows, hoursText, numberText, shareText } from './table';

describe('alignRows', () => {
  it('puts labels to the left and figures to the right', () => {
    expect(
      alignRows([
        ['', 'mean', 'most'],
        ['visits', '1,234', '5'],
        ['doses', '7'],
      ]),
    ).toEqual(['           mean  most', '  visits  1,234     5', '  doses       7']);
  });

  it('gives nothing for nothing', () => {
    expect(alignRows([])).toEqual([]);
  });
});

describe('figures', () => {
  it('have thousands and as many digits as asked for', () => {
    expect(numberText(1234567.891, 2)).toBe('1,234,567.89');
    expect(numberText(999)).toBe('999');
    expect(numberText(-1200)).toBe('−1,200');
    expect(numberText(-0.01, 1)).toBe('0.0');
    expect(numberText(undefined)).toBe('–');
  });

  it('are shares in per cent and hours of minutes', () => {
    expect(shareText(0.9312)).toBe('93.1 %');
    expect(shareText(undefined)).toBe('–');
    expect(hoursText(90_000)).toBe('1,500 h');
  });
});
