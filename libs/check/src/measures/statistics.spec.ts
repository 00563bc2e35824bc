import { meanOf, medianOf, ninetiethPercentile, shareOf, spreadOf, worstTenthMean } from './statistics';

const oneTo = (last: number) => Array.from({ length: last }, (_, index) => last - index);

describe('statistics', () => {
  it('takes the middle value, or the mean of the two in the middle', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([9, 1, 5, 6])).toBe(5.5);
  });

  it('takes the 90th percentile by nearest rank', () => {
    // Of ten values the ninth; of eleven the tenth (9.9 rounded up); of one the only one.
    expect(ninetiethPercentile(oneTo(10))).toBe(9);
    expect(ninetiethPercentile(oneTo(11))).toBe(10);
    expect(ninetiethPercentile([7])).toBe(7);
  });

  it('averages the worst tenth, rounded up to whole values', () => {
    expect(worstTenthMean(oneTo(10), 'high')).toBe(10);
    expect(worstTenthMean(oneTo(11), 'high')).toBe(10.5);
    expect(worstTenthMean(oneTo(20), 'low')).toBe(1.5);
  });

  it('gives the spread of all values: mean 5, variance (9 + 1 + 1 + 1 + 0 + 0 + 4 + 16) ÷ 8 = 4', () => {
    expect(spreadOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ count: 8, mean: 5, sd: 2, min: 2, max: 9 });
  });

  it('is undefined, never NaN, without values', () => {
    const none = [
      meanOf([]),
      medianOf([]),
      ninetiethPercentile([]),
      worstTenthMean([], 'low'),
      shareOf(0, 0),
    ];
    expect(none.every((value) => value === undefined)).toBe(true);
    expect(spreadOf([])).toEqual({
      count: 0,
      mean: undefined,
      sd: undefined,
      min: undefined,
      max: undefined,
    });
  });
});
