import { countRows } from './count-rows';

const count = (text: string) => countRows(new TextEncoder().encode(text));

describe('rows of a CSV file', () => {
  it('leaves out the header and empty lines', () => {
    expect(count('a,b\r\n1,2\r\n\r\n3,4\r\n')).toBe(2);
    expect(count('a,b')).toBe(0);
    expect(count('')).toBe(0);
  });

  it('takes a line break in quotes as part of its row', () => {
    expect(count('a,b\n"one\ntwo",2\n3,4')).toBe(2);
  });
});
