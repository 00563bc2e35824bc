import type { GridRow } from './grid-map';
import { findByName } from './type-ahead';

const cell = (key: string, name: string) => ({ key, name, start: 0, end: 1, problem: false });
const rows: GridRow[] = [
  { key: 'w1', name: 'Ann Reid', cells: [cell('v1', 'Mrs Campbell'), cell('v2', 'Éilidh Orr')] },
  { key: 'w2', name: 'Cal Rae', cells: [cell('v3', 'Ian Cairns')] },
  { key: 'w3', name: 'Bo Ross', cells: [] },
];
const at = (row: string, key: string | null) => ({ row, cell: key, time: null });

describe('findByName', () => {
  it('finds a worker by any of their names', () => {
    expect(findByName(rows, at('w1', null), 'ca')).toMatchObject({ row: 'w2', cell: null });
    expect(findByName(rows, at('w1', null), 'ro')).toMatchObject({ row: 'w3', cell: null });
  });

  it('goes on to the next with a letter that is typed again', () => {
    expect(findByName(rows, at('w1', null), 'r')).toMatchObject({ row: 'w2' });
    expect(findByName(rows, at('w2', null), 'r')).toMatchObject({ row: 'w3' });
    expect(findByName(rows, at('w3', null), 'r')).toMatchObject({ row: 'w1' });
  });

  it('stays where more letters still fit', () => {
    expect(findByName(rows, at('w1', null), 're')).toMatchObject({ row: 'w1' });
  });

  it('finds people from a visit, then workers', () => {
    expect(findByName(rows, at('w1', 'v1'), 'c')).toMatchObject({ row: 'w2', cell: 'v3' });
    expect(findByName(rows, at('w1', 'v1'), 'bo')).toMatchObject({ row: 'w3', cell: null });
  });

  it('does without accents', () => {
    expect(findByName(rows, at('w2', 'v3'), 'eil')).toMatchObject({ cell: 'v2' });
  });

  it('finds nothing for a name that nobody has, and for nothing typed', () => {
    expect(findByName(rows, null, 'zz')).toBeUndefined();
    expect(findByName(rows, null, ' ')).toBeUndefined();
  });
});
