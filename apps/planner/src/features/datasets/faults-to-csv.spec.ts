import { faultsToCsv } from './faults-to-csv';

const fault = { code: 'X', cause: 'c', action: 'a', severity: 'refuse' as const };

describe('the list of problems as a file', () => {
  it('has a line for each problem under a header', () => {
    expect(faultsToCsv([{ ...fault, file: 'doses.csv', row: 4, column: 'at' }])).toBe(
      'severity,file,row,column,code,cause,action\r\nrefuse,doses.csv,4,at,X,c,a\r\n',
    );
  });

  it('quotes commas, quotes and line ends', () => {
    expect(faultsToCsv([{ ...fault, cause: 'a, "b"\nc' }])).toContain('"a, ""b""\nc"');
  });

  it('makes text of what a spreadsheet would take for a formula', () => {
    expect(faultsToCsv([{ ...fault, cause: '=1+1' }])).toContain("'=1+1");
  });
});
