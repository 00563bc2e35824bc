import type { Block, Bullets, Heading, PackDocument, Text } from '../document/blocks';
import { INKS } from '../pictures/inks';
import { drawPictures, heightOfPictures } from './draw-pictures';
import { drawTable, measureTable } from './draw-table';
import type { OutlineItem } from './pdf-libraries';
import {
  asArtifact,
  closePen,
  heightOf,
  makeRoom,
  openPen,
  type Pen,
  startPage,
  type TextStyle,
  write,
} from './pdf-pen';

const HEADINGS: Readonly<Record<Heading['level'], TextStyle & { readonly before: number }>> = {
  1: { size: 21, font: 'Bold', before: 0 },
  2: { size: 15, font: 'Bold', before: 12 },
  3: { size: 11.5, font: 'Bold', before: 8 },
};

const TONES: Readonly<Record<Text['tone'], TextStyle>> = {
  plain: { size: 10.5 },
  note: { size: 9.5, ink: INKS.quiet },
  warning: { size: 10.5, font: 'Bold', indent: 10 },
};

const AFTER = 6;
const BULLET_INDENT = 14;
const WARNING_INK = '#a33b00';

/** A tagged, accessible PDF (PDF/UA) on A4. The same document gives the same bytes. */
export function documentToPdf(document: PackDocument): Promise<Uint8Array> {
  const pen = openPen(document);
  const marks = { pen, chapter: pen.pdf.outline };
  document.blocks.forEach((block, index) => {
    if (block.kind === 'heading') marks.chapter = drawHeading(marks, block, document.blocks[index + 1]);
    else drawBlock(pen, block);
  });
  return closePen(pen, document.footer);
}

function drawBlock(pen: Pen, block: Exclude<Block, Heading>): void {
  switch (block.kind) {
    case 'text':
      return drawText(pen, block);
    case 'bullets':
      return drawBullets(pen, block);
    case 'table':
      return drawTable(pen, block, measureTable(pen, block));
    case 'pictures':
      return drawPictures(pen, block);
  }
}

interface Marks {
  readonly pen: Pen;
  /** The bookmark under which further ones stand. */
  readonly chapter: OutlineItem;
}

/** @returns the bookmark under which the next ones stand */
function drawHeading({ pen, chapter }: Marks, block: Heading, next: Block | undefined): OutlineItem {
  const { pdf, root, bottom } = pen;
  const { before, ...style } = HEADINGS[block.level];
  const isTop = pdf.y < bottom / 8;
  if (block.newPage && !isTop) startPage(pdf);
  else if (!isTop) {
    pdf.y += before;
    makeRoom(pen, heightOf(pen, block.text, style) + AFTER + leastHeightOf(pen, next));
  }
  root.add(pdf.struct(`H${block.level}`, {}, () => write(pen, block.text, style)));
  pdf.y += AFTER;
  if (block.level === 1) return chapter;
  if (block.level === 2) return pdf.outline.addItem(block.text);
  chapter.addItem(block.text);
  return chapter;
}

/** Points of the next block that a heading must not be parted from. */
function leastHeightOf(pen: Pen, block: Block | undefined): number {
  if (block?.kind === 'pictures') return heightOfPictures(pen, block);
  if (block?.kind !== 'table') return 40;
  return measureTable(pen, block).leastHeight;
}

function drawText(pen: Pen, { text, tone }: Text): void {
  const { pdf, root, left } = pen;
  const style = TONES[tone];
  const height = heightOf(pen, text, style);
  // A warning's mark stands beside all of it.
  makeRoom(pen, tone === 'warning' ? height : Math.min(height, 60));
  const top = pdf.y;
  if (tone === 'warning') {
    asArtifact(pdf, 'Layout', () =>
      pdf.save().rect(left, top, 3, height).fillColor(WARNING_INK).fill().restore(),
    );
  }
  pdf.y = top;
  root.add(pdf.struct('P', {}, () => write(pen, text, style)));
  pdf.y += AFTER;
}

function drawBullets(pen: Pen, { items }: Bullets): void {
  const { pdf, root } = pen;
  const list = pdf.struct('L', {});
  root.add(list);
  for (const words of items) {
    const style = { ...TONES.plain, indent: BULLET_INDENT };
    makeRoom(pen, Math.min(heightOf(pen, words, style), 60));
    const top = pdf.y;
    const item = pdf.struct('LI', {});
    list.add(item);
    item.add(pdf.struct('Lbl', {}, () => write(pen, '•', { ...TONES.plain, indent: 3 })));
    pdf.y = top;
    item.add(pdf.struct('LBody', {}, () => write(pen, words, style)));
    pdf.y += 2.5;
  }
  list.end();
  pdf.y += AFTER - 2.5;
}
