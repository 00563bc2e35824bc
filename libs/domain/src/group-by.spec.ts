import { groupBy } from './group-by';

describe('grouping', () => {
  it('keeps groups in order of first appearance and items in theirs', () => {
    const groups = groupBy([5, 2, 4, 1, 3], (number) => (number % 2 === 0 ? 'even' : 'odd'));
    expect([...groups]).toEqual([
      ['odd', [5, 1, 3]],
      ['even', [2, 4]],
    ]);
  });
});
