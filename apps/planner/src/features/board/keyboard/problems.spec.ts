import type { GridRow } from './grid-map';
import { findProblem } from './problems';

const cell = (key: string, problem = false) => ({ key, name: key, start: 0, end: 1, problem });
const rows: GridRow[] = [
  { key: 'ann', name: 'Ann', cells: [cell('a1'), cell('a2', true)] },
  { key: 'bo', name: 'Bo', cells: [cell('b1', true), cell('b2')] },
];
const at = (row: string, key: string | null) => ({ row, cell: key, time: null });

describe('findProblem', () => {
  it('goes on in reading order and says which of how many', () => {
    expect(findProblem(rows, at('ann', null), 1)).toMatchObject({ cursor: { cell: 'a2' }, number: 1, of: 2 });
    expect(findProblem(rows, at('ann', 'a2'), 1)).toMatchObject({ cursor: { cell: 'b1' }, number: 2 });
  });

  it('goes round both ends', () => {
    expect(findProblem(rows, at('bo', 'b1'), 1)).toMatchObject({ cursor: { cell: 'a2' } });
    expect(findProblem(rows, at('ann', 'a2'), -1)).toMatchObject({ cursor: { cell: 'b1' }, number: 2 });
  });

  it('goes back', () => {
    expect(findProblem(rows, at('bo', 'b2'), -1)).toMatchObject({ cursor: { cell: 'b1' } });
  });

  it('finds none where there is none', () => {
    expect(findProblem([{ key: 'ann', name: 'Ann', cells: [cell('a1')] }], null, 1)).toBeUndefined();
  });
});
