import type { Pictures } from '../document/blocks';
import type { Drawing, Shape } from '../document/drawing';
import { INKS } from '../pictures/inks';
import { drawableText } from './drawable-text';
import type { PdfFile } from './pdf-libraries';
import { heightOf, makeRoom, type Pen, setStyle, write } from './pdf-pen';

const CAPTION = { size: 8.5, ink: INKS.quiet } as const;
const BESIDE = 18;
/** Between a picture and its caption, and below both. */
const AROUND = 12;

/** Points that pictures and their captions take. */
export function heightOfPictures(pen: Pen, { pictures }: Pictures): number {
  const captions = pictures.map(({ caption, drawing }) =>
    heightOf({ ...pen, width: drawing.width }, caption, CAPTION),
  );
  return heightOfDrawings(pictures) + Math.max(...captions) + AROUND;
}

const heightOfDrawings = (pictures: Pictures['pictures']): number =>
  Math.max(...pictures.map(({ drawing }) => drawing.height));

/** Pictures side by side, each a figure with its text alternative and its caption below. */
export function drawPictures(pen: Pen, block: Pictures): void {
  const { pdf, root } = pen;
  const height = heightOfPictures(pen, block);
  makeRoom(pen, height);
  const top = pdf.y;
  const captionTop = top + heightOfDrawings(block.pictures) + 3;
  let x = pen.left;
  for (const { drawing, alternative, caption } of block.pictures) {
    const [right, bottom] = [x + drawing.width, top + drawing.height];
    const figure = pdf.struct('Figure', {
      alt: alternative,
      bbox: [x, top, right, bottom],
      placement: 'Block',
    });
    root.add(figure);
    figure.add(() => drawShapes(pdf, drawing, x, top));
    figure.end();
    const under = { ...pen, left: x, width: drawing.width };
    pdf.y = captionTop;
    root.add(pdf.struct('P', {}, () => write(under, caption, CAPTION)));
    x = right + BESIDE;
  }
  pdf.y = top + height;
}

function drawShapes(pdf: PdfFile, { shapes }: Drawing, left: number, top: number): void {
  for (const shape of shapes) drawShape(pdf, shape, left, top);
}

function drawShape(pdf: PdfFile, shape: Shape, left: number, top: number): void {
  if (shape.shape === 'label') {
    setStyle(pdf, { size: shape.size, ink: shape.fill ?? INKS.text });
    const words = drawableText(shape.text);
    const width = pdf.widthOfString(words);
    const shift = shape.anchor === 'start' ? 0 : shape.anchor === 'middle' ? width / 2 : width;
    // Text is placed by the top of its line; baselines lie about four fifths of the size below.
    pdf.text(words, left + shape.x - shift, top + shape.y - shape.size * 0.95, { lineBreak: false });
    return;
  }
  pdf.save();
  if (shape.dash !== undefined) pdf.dash(shape.dash, { space: shape.dash });
  if (shape.shape === 'curve') {
    shape.points.forEach(([x, y], index) =>
      index === 0 ? pdf.moveTo(left + x, top + y) : pdf.lineTo(left + x, top + y),
    );
    if (shape.points.length > 1) pdf.lineWidth(shape.width).strokeColor(shape.stroke).stroke();
  } else {
    const { x, y, width, height, fill, stroke } = shape;
    pdf.rect(left + x, top + y, width, height);
    if (fill !== undefined) pdf.fillColor(fill).fill();
    else
      pdf
        .lineWidth(1)
        .strokeColor(stroke ?? INKS.text)
        .stroke();
  }
  pdf.restore();
}
