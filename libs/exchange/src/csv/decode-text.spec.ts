import { decodeText } from './decode-text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));

describe('decodeText', () => {
  it('reads UTF-8', () => {
    expect(decodeText(utf8('name\nZoë'))).toEqual({ text: 'name\nZoë' });
  });

  it('drops a byte order mark', () => {
    expect(decodeText(utf8('\uFEFFname'))).toEqual({ text: 'name' });
  });

  it('names UTF-16 by its byte order mark', () => {
    expect(decodeText(utf16('\uFEFFname,größe'))).toMatchObject({ code: 'UTF16_FILE' });
  });

  it('names UTF-16 without a byte order mark by its zeros', () => {
    expect(decodeText(utf16('name,value'))).toMatchObject({ code: 'UTF16_FILE' });
  });

  it('names a workbook, new or old', () => {
    expect(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toMatchObject({ code: 'WORKBOOK_FILE' });
    expect(decodeText(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toMatchObject({ code: 'WORKBOOK_FILE' });
  });

  it('gives the row of the first NUL byte', () => {
    expect(decodeText(utf8('a,b\nc,d\ne,\0'))).toMatchObject({ code: 'BINARY_FILE', row: 3 });
  });

  it('gives the row of the first bytes that are no UTF-8, as a Windows-1252 file has them', () => {
    const bytes = Uint8Array.from(Buffer.from('name\nAnn\nZoë\nKöster\n', 'latin1'));
    expect(decodeText(bytes)).toMatchObject({ code: 'NOT_UTF8', row: 3 });
  });
});
