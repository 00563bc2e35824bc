import { wrapText } from './wrap-text';

describe('wrapText', () => {
  it('indents the following lines as far as the lead', () => {
    expect(wrapText('one two three four', '  - ', 12)).toEqual(['  - one two', '    three', '    four']);
  });

  it('never cuts a word, however long', () => {
    expect(wrapText('extraordinary', '- ', 5)).toEqual(['- extraordinary']);
  });

  it('keeps to 100 columns', () => {
    const lines = wrapText('word '.repeat(60).trim(), '  ');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.join(' ').match(/word/g)).toHaveLength(60);
  });
});
