import { findRuns, weekendWeeks } from './runs';

describe('runs of days', () => {
  it('are in order, worked and free in turn', () => {
    expect(findRuns([0, 1, 4], 7)).toEqual([
      { worked: true, days: 2, first: 0 },
      { worked: false, days: 2, first: 2 },
      { worked: true, days: 1, first: 4 },
      { worked: false, days: 2, first: 5 },
    ]);
  });

  it('go on over the end of the cycle', () => {
    expect(findRuns([0, 6], 7)).toEqual([
      { worked: false, days: 5, first: 1 },
      { worked: true, days: 2, first: 6 },
    ]);
  });

  it('are one where nothing changes', () => {
    expect(findRuns([], 7)).toEqual([{ worked: false, days: 7, first: 0 }]);
    expect(findRuns([0, 1, 2, 3, 4, 5, 6], 7)).toEqual([{ worked: true, days: 7, first: 0 }]);
  });

  it('know the weeks with a weekend', () => {
    expect(weekendWeeks([0, 5, 6, 13, 15])).toEqual([0, 1]);
  });
});
