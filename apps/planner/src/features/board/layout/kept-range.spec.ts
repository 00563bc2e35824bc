import { keptRange } from './kept-range';

const range = { startIndex: 10, endIndex: 12, overscan: 1, count: 100 };

describe('keptRange', () => {
  it('adds the line with the focus when it is out of sight, in order', () => {
    expect(keptRange(range, 3)).toEqual([3, 9, 10, 11, 12, 13]);
    expect(keptRange(range, 70)).toEqual([9, 10, 11, 12, 13, 70]);
  });

  it('adds nothing when the line is in sight, or is not of this board', () => {
    const seen = [9, 10, 11, 12, 13];
    expect(keptRange(range, 11)).toEqual(seen);
    expect(keptRange(range, -1)).toEqual(seen);
    expect(keptRange(range, 100)).toEqual(seen);
  });
});
