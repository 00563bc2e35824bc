import type { PackDocument } from '../document/blocks';
import { INKS } from '../pictures/inks';
import { drawableText } from './drawable-text';
import { type FontName, openFont, PdfDocument, type PdfFile, type StructureElement } from './pdf-libraries';

/** Points. 18 mm and more, so that every printer prints it. */
const MARGINS = { top: 52, bottom: 60, left: 54, right: 54 } as const;
const FOOTER_SIZE = 8;

/** A document while it is written, from top to bottom. */
export interface Pen {
  readonly pdf: PdfFile;
  /** The element that holds all others. */
  readonly root: StructureElement;
  readonly left: number;
  readonly width: number;
  readonly bottom: number;
}

export interface TextStyle {
  readonly size: number;
  readonly font?: FontName;
  readonly ink?: string;
  readonly indent?: number;
}

export function openPen({ title, subject, author, madeAt }: PackDocument): Pen {
  const pdf = new PdfDocument({
    size: 'A4',
    margins: MARGINS,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    font: null,
    // The file's own id is made from these: the same content gives the same bytes.
    info: {
      ...{ Title: title, Subject: subject, Author: author, Creator: 'Homeround', Producer: 'Homeround' },
      CreationDate: new Date(madeAt),
    },
  });
  pdf.registerFont('Regular', openFont('Regular'));
  pdf.registerFont('Bold', openFont('Bold'));
  const root = pdf.struct('Document', {});
  pdf.addStructure(root);
  const { width, height } = pdf.page;
  return {
    ...{ pdf, root, left: MARGINS.left },
    width: width - MARGINS.left - MARGINS.right,
    bottom: height - MARGINS.bottom,
  };
}

/** Goes on with a new page where less than so many points are left. */
export function makeRoom({ pdf, bottom }: Pen, points: number): void {
  if (pdf.y + points > bottom) startPage(pdf);
}

export function startPage(pdf: PdfFile): void {
  pdf.addPage();
}

export function setStyle(pdf: PdfFile, { size, font = 'Regular', ink = INKS.text }: TextStyle): void {
  pdf.font(font).fontSize(size).fillColor(ink);
}

/** Points that a text takes, with the space between its lines. */
export function heightOf({ pdf, width }: Pen, words: string, style: TextStyle): number {
  setStyle(pdf, style);
  return pdf.heightOfString(drawableText(words), { width: width - (style.indent ?? 0), lineGap: LINE_GAP });
}

/** Points between lines. */
export const LINE_GAP = 1.5;

/** Writes a text at the pen's height and moves below it. */
export function write({ pdf, left, width }: Pen, words: string, style: TextStyle): void {
  setStyle(pdf, style);
  const indent = style.indent ?? 0;
  pdf.text(drawableText(words), left + indent, pdf.y, { width: width - indent, lineGap: LINE_GAP });
}

/** What is only there for the eye: rules, grounds, repeated heads. */
export function asArtifact(pdf: PdfFile, type: 'Layout' | 'Pagination', draw: () => void): void {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
}

/** Ends the document and gives its bytes, with "3 of 12" at every foot. */
export function closePen(pen: Pen, footer: string): Promise<Uint8Array> {
  const { pdf, root } = pen;
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    asArtifact(pdf, 'Pagination', () => writeFoot(pen, drawableText(footer), `${page + 1} of ${count}`));
  }
  root.end();
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => resolve(join(chunks)));
    pdf.on('error', reject);
    pdf.end();
  });
}

function writeFoot({ pdf, left, width, bottom }: Pen, footer: string, number: string): void {
  setStyle(pdf, { size: FOOTER_SIZE, ink: INKS.quiet });
  const y = bottom + 22;
  pdf.text(footer, left, y, { lineBreak: false });
  pdf.text(number, left + width - pdf.widthOfString(number), y, { lineBreak: false });
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
