import { toPackContent } from '../content/to-pack-content';
import type { Block } from '../document/blocks';
import { bullets, column, heading, type PackDocument, text } from '../document/blocks';
import { toPackDocument } from '../sections/to-pack-document';
import { aPackRequest, NAMES } from '../testing/a-pack-request';
import { readPdf, withoutSpaces } from '../testing/read-pdf';
import { documentToPdf } from './document-to-pdf';
import { drawableText } from './drawable-text';
import { toPdf } from './to-pdf';

const content = toPackContent(aPackRequest());
const made = toPdf(content);
const aDocument = (...blocks: Block[]): PackDocument => ({
  ...{ title: 'Title', subject: 'Subject', author: 'Council', footer: 'Foot', blocks },
  madeAt: '2026-03-02T10:00:00.000Z',
});

/** All words of a block, in the order in which they are drawn; a picture's own labels stand before its caption. */
function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'bullets':
      return [...block.items];
    case 'table':
      return [block.caption, block.source, ...block.columns.map(({ head }) => head)].concat(
        block.rows.flatMap(({ cells }) => cells),
      );
    case 'pictures':
      return block.pictures.map(({ caption }) => caption);
  }
}

describe('toPdf', () => {
  it('says every word of the pack, in order', async () => {
    const { pages } = readPdf(await made);
    const said = pages
      .map((page) => page.replace(/Onepattern,version2\.Packversion3.*?\d+of\d+$/, ''))
      .join('');
    let at = 0;
    for (const words of toPackDocument(content).blocks.flatMap(wordsOf)) {
      const found = said.indexOf(withoutSpaces(drawableText(words)), at);
      expect({ words, found: found >= 0 }).toEqual({ words, found: true });
      at = found;
    }
  });

  it('is tagged, with language, title and bookmarks', async () => {
    const { raw } = readPdf(await made);
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toMatch(/\/Lang \(en-GB\)/);
    expect(raw).toContain('/Marked true');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(raw).toContain('/Outlines');
    for (const type of ['H1', 'H2', 'P', 'L', 'LBody', 'Table', 'Caption', 'TH', 'TD', 'Figure']) {
      expect(raw).toContain(`/S /${type}\n`);
    }
    expect(raw.match(/\/S \/Figure\n\/Alt \(/g)).toHaveLength(raw.match(/\/S \/Figure\n/g)!.length);
    expect(raw).toContain('/Scope /Column');
  });

  it('gives the same bytes for the same content', async () => {
    const [once, again] = await Promise.all([made, toPdf(toPackContent(aPackRequest()))]);
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });

  it('names no worker', async () => {
    const said = readPdf(await made).pages.join('');
    for (const name of Object.values(NAMES)) expect(said).not.toContain(withoutSpaces(name));
  });
});

describe('documentToPdf', () => {
  const rows = Array.from({ length: 120 }, (_, index) => ({ cells: [`Row ${index}`, String(index * 7)] }));
  const long = {
    ...{ kind: 'table' as const, caption: 'Long', source: 'Made up', rows },
    columns: [column('First head', 3, 'left'), column('Second head', 1)],
  };

  it('numbers its pages and repeats heads of tables on each, once for ears', async () => {
    const { pages, raw } = readPdf(await documentToPdf(aDocument(heading(1, 'Title'), long)));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page).toContain('FirstheadSecondhead');
      expect(page).toMatch(new RegExp(`Foot${index + 1}of${pages.length}$`));
    });
    expect(raw.match(/\/S \/THead\n/g)).toHaveLength(1);
    expect(raw.match(/\/S \/TR\n/g)).toHaveLength(rows.length + 1);
  });

  it('keeps a short table and a row that heads others together with what follows', async () => {
    const short = { ...long, caption: 'Short', rows: rows.slice(0, 6) };
    for (let lines = 20; lines < 44; lines += 3) {
      const filler = bullets(Array.from({ length: lines }, (_, line) => `line ${line}`));
      const { pages } = readPdf(await documentToPdf(aDocument(heading(1, 'Title'), filler, short)));
      expect(pages.find((page) => page.includes('Short'))).toContain('Row535');
    }
    const grouped = rows.flatMap((row, index) =>
      index % 2 === 0 ? [{ cells: [`Group ${index}`], group: true }, row] : [row],
    );
    const { pages } = readPdf(
      await documentToPdf(aDocument(heading(1, 'Title'), { ...long, rows: grouped })),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).not.toMatch(/Group\d+Foot\d+of/);
  });

  it('lets a long text run on over pages', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(' ');
    const { pages } = readPdf(
      await documentToPdf(aDocument(heading(1, 'Title'), text(words), bullets([words]))),
    );
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.join('').match(/word2999/g)).toHaveLength(2);
  });
});

describe('drawableText', () => {
  it('keeps Polish and Gaelic letters', () => {
    const names = 'Łucja Święta-Żółć, Ailsa Bàn NicDhòmhnaill, Siôn Ŵyn';
    expect(drawableText(names)).toBe(names);
  });

  it('puts a letter together that the font lacks, and says where it cannot', () => {
    expect(drawableText('Ḃeatha')).toBe('B\u0307eatha');
    expect(drawableText('Юлия')).toBe('????');
  });
});
