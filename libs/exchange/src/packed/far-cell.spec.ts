import { findFarCell } from './far-cell';

const sheet = (xml: string) => new Map([['xl/worksheets/sheet1.xml', new TextEncoder().encode(xml)]]);

describe('findFarCell', () => {
  it.each([
    ['<c s="1" r="XFD1"/>', 'XFD1'],
    ['<row spans="1:3" r="1048576"><c t="s"/></row>', '1048576'],
    ['<c r="A1"/><c r="B400001"/>', 'B400001'],
  ])('finds the one in %s', (xml, cell) => {
    expect(findFarCell(sheet(xml))).toBe(cell);
  });

  it('finds none where a dataset may be', () => {
    expect(findFarCell(sheet('<row r="400000"><c r="CV400000"/></row>'))).toBeUndefined();
    expect(
      findFarCell(new Map([['xl/styles.xml', new TextEncoder().encode('<c r="XFD1"/>')]])),
    ).toBeUndefined();
  });
});
