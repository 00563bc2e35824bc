import type { Cursor, GridRow } from './grid-map';
import { moveCursor, type Move } from './moves';

const cell = (key: string, start: number) => ({ key, name: key, start, end: start + 30, problem: false });
const rows: GridRow[] = [
  { key: 'ann', name: 'Ann', cells: [cell('a1', 420), cell('a2', 480), cell('a3', 900)] },
  { key: 'bo', name: 'Bo', cells: [] },
  { key: 'cal', name: 'Cal', cells: [cell('c1', 470), cell('c2', 880)] },
];
const at = (row: string, key: string | null, time: number | null = null): Cursor => ({
  row,
  cell: key,
  time,
});
const walk = (from: Cursor | null, ...moves: Move[]) =>
  moves.reduce<Cursor | null>((cursor, move) => moveCursor(rows, cursor, move, 2), from);

describe('moveCursor', () => {
  it('begins at the first worker', () => {
    expect(walk(null, 'down')).toMatchObject({ row: 'bo', cell: null });
    expect(walk(null, 'right')).toMatchObject({ row: 'ann', cell: 'a1' });
  });

  it('goes along the visits of a row and stops at both ends', () => {
    expect(walk(at('ann', 'a2'), 'right')).toMatchObject({ cell: 'a3' });
    expect(walk(at('ann', 'a3'), 'right')).toMatchObject({ cell: 'a3' });
    expect(walk(at('ann', 'a1'), 'left', 'left')).toMatchObject({ row: 'ann', cell: null });
  });

  it('goes to the visit nearest in time, across a worker without any, and comes back', () => {
    expect(walk(at('ann', 'a2', 495), 'down')).toMatchObject({ row: 'bo', cell: null });
    expect(walk(at('ann', 'a2', 495), 'down', 'down')).toMatchObject({ row: 'cal', cell: 'c1' });
    expect(walk(at('ann', 'a2', 495), 'down', 'down', 'up', 'up')).toMatchObject({ row: 'ann', cell: 'a2' });
  });

  it('stays along the workers when it began on a worker', () => {
    expect(walk(at('ann', null), 'down', 'down')).toMatchObject({ row: 'cal', cell: null });
  });

  it('goes to the ends of the row and of the board', () => {
    expect(walk(at('ann', 'a2'), 'row-start')).toMatchObject({ row: 'ann', cell: null });
    expect(walk(at('ann', 'a1'), 'row-end')).toMatchObject({ row: 'ann', cell: 'a3' });
    expect(walk(at('bo', null), 'first')).toMatchObject({ row: 'ann', cell: null });
    expect(walk(at('bo', null), 'last')).toMatchObject({ row: 'cal', cell: 'c2' });
  });

  it('turns pages by as many rows as are in sight, to the edge at most', () => {
    expect(walk(at('ann', 'a3', 915), 'page-down')).toMatchObject({ row: 'cal', cell: 'c2' });
    expect(walk(at('bo', null), 'page-down')).toMatchObject({ row: 'cal' });
    expect(walk(at('cal', 'c2', 895), 'page-up', 'page-up')).toMatchObject({ row: 'ann', cell: 'a3' });
  });

  it('begins anew when what it was on has gone', () => {
    expect(walk(at('gone', 'g1'), 'right')).toMatchObject({ row: 'ann', cell: 'a1' });
    expect(walk(at('cal', 'gone'), 'right')).toMatchObject({ row: 'cal', cell: 'c1' });
  });

  it('has nowhere to go on a board without rows', () => {
    expect(moveCursor([], null, 'down', 2)).toBeNull();
  });
});
