import { readRows } from './read-rows';

describe('readRows', () => {
  it('counts rows as an editor does, through blank lines, line breaks in quotes and any line ending', () => {
    const { rows } = readRows('a,b\r\n\r\n1,"x\r\ny"\r,,\n3,4');
    expect(rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 3, cells: ['1', 'x\ny'] },
      { row: 6, cells: ['3', '4'] },
    ]);
  });

  it('trims cells, also around quotes', () => {
    expect(readRows(' a , " b, c " ,d').rows).toEqual([{ row: 1, cells: ['a', 'b, c', 'd'] }]);
  });

  it('stops at a quote that is never closed, naming the row where it opens', () => {
    const { rows, stopped } = readRows('a,b\n1,2\n3,"4\n5,6\n');
    expect(rows).toHaveLength(2);
    expect(stopped).toMatchObject({ code: 'QUOTE_NOT_CLOSED', row: 3 });
  });

  it.each(['3,4"5"', '3,"4"5'])('stops at a quote in the middle of a cell: %s', (line) => {
    expect(readRows(`a,b\n${line}\n`).stopped).toMatchObject({ code: 'QUOTE_MISPLACED', row: 2 });
  });

  it('stops at a line that is far too long', () => {
    expect(readRows(`a,b\n1,2\n${'x'.repeat(100_001)},2\n`).stopped).toMatchObject({
      code: 'LINE_TOO_LONG',
      row: 3,
    });
  });
});
