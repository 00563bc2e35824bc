import { nextSorting, sortRows } from './sort-rows';

describe('sorting a table', () => {
  const rows = [
    { name: 'Team 10', visits: 2 },
    { name: 'team 9', visits: 11 },
    { name: 'Team 1', visits: 2 },
  ];

  it('sorts words as people do, numbers by size', () => {
    expect(sortRows(rows, (row) => row.name, false).map(({ name }) => name)).toEqual([
      'Team 1',
      'team 9',
      'Team 10',
    ]);
    expect(sortRows(rows, (row) => row.visits, true)[0]!.name).toBe('team 9');
  });

  it('keeps the given order among equals, and without a column', () => {
    expect(sortRows(rows, (row) => row.visits, false).map(({ name }) => name)).toEqual([
      'Team 10',
      'Team 1',
      'team 9',
    ]);
    expect(sortRows(rows, undefined, true)).toBe(rows);
  });

  it('goes up, then down, then back to the given order', () => {
    const up = nextSorting(undefined, 'name');
    const down = nextSorting(up, 'name');
    expect([up, down, nextSorting(down, 'name')]).toEqual([
      { key: 'name', down: false },
      { key: 'name', down: true },
      undefined,
    ]);
    expect(nextSorting(down, 'visits')).toEqual({ key: 'visits', down: false });
  });

  it('goes down first where the most matters', () => {
    const down = nextSorting(undefined, 'visits', true);
    const up = nextSorting(down, 'visits', true);
    expect([down?.down, up?.down, nextSorting(up, 'visits', true)]).toEqual([true, false, undefined]);
  });
});
