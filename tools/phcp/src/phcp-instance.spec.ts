import { readPhcpInstance } from './phcp-instance';

const lines = ['2 1 1 1', '501 2 1 0 0', '71 1 8', '3', '1 0 0 0 0'];
const withLine = (index: number, line: string) =>
  lines.map((old, at) => (at === index ? line : old)).join('\n');

describe('readPhcpInstance', () => {
  it('reads people, operators, minutes and patterns in order, whatever the line ends', () => {
    expect(readPhcpInstance(lines.join('\r\n'))).toEqual({
      people: [{ id: 501, mostOperators: 2, visits: [1, 0], municipality: 0 }],
      operators: [{ id: 71, skill: 1, dailyHours: 8 }],
      minutes: [[3]],
      patterns: [[1, 0, 0, 0, 0]],
    });
  });

  it('names the line with too few numbers', () => {
    expect(() => readPhcpInstance(withLine(2, '71 1'))).toThrow('line 3: the operator has 3 numbers, not 2');
  });

  it('names the line with something that is no number', () => {
    expect(() => readPhcpInstance(withLine(1, '501 2 x 0 0'))).toThrow('line 2: "x" is no whole number');
  });

  it('says which part is cut short', () => {
    expect(() => readPhcpInstance(lines.slice(0, 4).join('\n'))).toThrow(
      'the text ends before the last pattern',
    );
  });

  it('refuses a person in a municipality that is not there', () => {
    expect(() => readPhcpInstance(withLine(1, '501 2 1 0 4'))).toThrow(
      'person 501: there is no municipality 4',
    );
  });

  it('refuses lines after the last pattern', () => {
    expect(() => readPhcpInstance([...lines, '7'].join('\n'))).toThrow('line 6');
  });
});
