import { shareOf, toShares } from './shares';

describe('toShares', () => {
  it('gives each value its share, in order', () => {
    expect(Object.entries(toShares([30, 15, 30, 30]))).toEqual([
      ['15', 0.25],
      ['30', 0.75],
    ]);
  });
});

describe('shareOf', () => {
  it('is nought of nothing', () => {
    expect(shareOf([], () => true)).toBe(0);
  });

  it('counts those that pass', () => {
    expect(shareOf([1, 2, 3, 4], (value) => value > 3)).toBe(0.25);
  });
});
