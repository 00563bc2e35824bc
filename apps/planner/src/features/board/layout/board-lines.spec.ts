import { boardLines } from './board-lines';

const teams = [
  { teamId: 'T1', name: 'Whifflet' },
  { teamId: 'T2', name: 'Nights' },
];
const rows = [
  { workerId: 'W1', teamId: 'T1' },
  { workerId: 'W2', teamId: 'T1' },
  { workerId: 'W3', teamId: 'T2' },
];

describe('boardLines', () => {
  it('puts a heading with its count before the rows of each team', () => {
    expect(boardLines(rows, teams)).toEqual([
      { kind: 'team', key: 'team T1', name: 'Whifflet', workers: 2 },
      { kind: 'row', key: 'W1', row: rows[0], rowIndex: 0 },
      { kind: 'row', key: 'W2', row: rows[1], rowIndex: 1 },
      { kind: 'team', key: 'team T2', name: 'Nights', workers: 1 },
      { kind: 'row', key: 'W3', row: rows[2], rowIndex: 2 },
    ]);
  });

  it('has no headings where there is one team only', () => {
    expect(boardLines(rows.slice(0, 2), teams.slice(0, 1)).map(({ kind }) => kind)).toEqual(['row', 'row']);
  });

  it('leaves out a team of which no row is left', () => {
    expect(boardLines(rows.slice(2), teams).map(({ key }) => key)).toEqual(['team T2', 'W3']);
  });
});
