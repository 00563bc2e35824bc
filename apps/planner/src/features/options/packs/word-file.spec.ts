import { wordBytes, wordFile } from './word-file';

describe('files of a pack', () => {
  it('are called after what they are', () => {
    expect(wordFile('pack.html', 'text/html; charset=utf-8')).toBe('Web page');
    expect(wordFile('letters.zip', 'application/zip')).toBe('Letters');
    expect(wordFile('pack.odt', 'application/vnd.oasis.opendocument.text')).toBe('pack.odt');
  });

  it('say how large they are', () => {
    expect(wordBytes(20)).toBe('1 kB');
    expect(wordBytes(339_600)).toBe('340 kB');
    expect(wordBytes(1_234_567)).toBe('1.2 MB');
  });
});
