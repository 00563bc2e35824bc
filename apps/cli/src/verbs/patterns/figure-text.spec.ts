import { figureText, toTableLines } from './figure-text';

const spread = (least: number, most: number) => ({ least, most, mean: (least + most) / 2 });

describe('figures at a terminal', () => {
  it('show the mean, and the spread where it can be seen', () => {
    expect(figureText({ unit: 'pounds' }, spread(1000, 1500))).toBe('£1,250 (£1,000 to £1,500)');
    expect(figureText({ unit: 'share' }, spread(0.5, 0.5001))).toBe('50.0 %');
    expect(figureText({ unit: 'count' }, spread(3, 3))).toBe('3');
    expect(figureText({ unit: 'hours' }, null)).toBe('–');
  });

  it('stand under each other: words to the left, numbers to the right', () => {
    const rows = [
      ['', 'workers', ''],
      ['nights', '7', 'few'],
      ['fixed earlies', '112', 'many of them'],
    ];
    expect(toTableLines(rows, [2])).toEqual([
      '               workers',
      'nights               7  few',
      'fixed earlies      112  many of them',
    ]);
  });
});
