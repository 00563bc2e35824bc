import type { Column, Row, Table } from '../document/blocks';
import { INKS } from '../pictures/inks';
import { drawableText } from './drawable-text';
import type { PdfFile, StructureElement } from './pdf-libraries';
import {
  asArtifact,
  heightOf,
  makeRoom,
  type Pen,
  setStyle,
  startPage,
  type TextStyle,
  write,
} from './pdf-pen';

const SIZE = 8.5;
/** Points: about a third of a page. */
const SHORT = 240;
const PAD = { x: 4, y: 2.5 } as const;
const CAPTION: TextStyle = { size: 9.5, font: 'Bold' };
const SOURCE: TextStyle = { size: 7.5, ink: INKS.quiet };

interface Cell {
  readonly words: string;
  readonly x: number;
  readonly width: number;
  readonly align: Column['align'];
}

interface Line {
  readonly cells: readonly Cell[];
  readonly height: number;
  readonly row: Row;
  /** Of the table. */
  readonly columns: number;
}

/** A table whose cells are measured. */
export interface MeasuredTable {
  readonly head: Line;
  readonly lines: readonly Line[];
  /** Points that it takes at least on one page: caption, heads and two rows; a short table is not parted. */
  readonly leastHeight: number;
}

export function measureTable(pen: Pen, table: Table): MeasuredTable {
  const head = toHead(pen, table);
  const lines = table.rows.map((row) => toLine(pen, table, row));
  const heightTo = (end: number) =>
    lines.slice(0, end).reduce((sum, { height }) => sum + height, head.height);
  const whole = heightTo(lines.length);
  return { head, lines, leastHeight: heightOfCaption(pen, table) + (whole < SHORT ? whole : heightTo(2)) };
}

const heightOfCaption = (pen: Pen, { caption, source }: Table): number =>
  heightOf(pen, caption, CAPTION) + heightOf(pen, source, SOURCE) + 4;

/** A table with its heads on every page that it spans; a row is never torn apart. */
export function drawTable(pen: Pen, table: Table, { head, lines, leastHeight }: MeasuredTable): void {
  const { pdf, root } = pen;
  makeRoom(pen, leastHeight);
  const element = pdf.struct('Table', {});
  root.add(element);
  element.add(
    pdf.struct('Caption', {}, () => {
      write(pen, table.caption, CAPTION);
      write(pen, table.source, SOURCE);
    }),
  );
  pdf.y += 3;
  const heads = pdf.struct('THead', {});
  element.add(heads);
  addLine(pen, heads, head, 'Column');
  const body = pdf.struct('TBody', {});
  element.add(body);
  for (const [index, line] of lines.entries()) {
    // A row that heads others goes with the first of them.
    const needed = line.height + (line.row.group ? (lines[index + 1]?.height ?? 0) : 0);
    if (pdf.y + needed > pen.bottom) {
      startPage(pdf);
      asArtifact(pdf, 'Pagination', () => drawAll(pen, head, 'Bold'));
      finishLine(pen, head, 1.2);
    }
    addLine(pen, body, line, 'Row');
  }
  element.end();
  pdf.y += 12;
}

function toHead(pen: Pen, { columns }: Table): Line {
  const row = { cells: columns.map(({ head }) => head) };
  return toCells(pen, columns, row, 'Bold');
}

function toLine(pen: Pen, { columns }: Table, row: Row): Line {
  return toCells(pen, columns, row, row.group || row.total ? 'Bold' : 'Regular');
}

function toCells(
  { pdf, left, width }: Pen,
  columns: readonly Column[],
  row: Row,
  font: 'Regular' | 'Bold',
): Line {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let x = left;
  const cells = row.group
    ? [{ words: drawableText(row.cells[0] ?? ''), x, width, align: 'left' as const }]
    : columns.map(({ share, align }, index) => {
        const cell = {
          words: drawableText(row.cells[index] ?? ''),
          x,
          width: (share / shares) * width,
          align,
        };
        x += cell.width;
        return cell;
      });
  setStyle(pdf, { size: SIZE, font });
  const heights = cells.map((cell) => pdf.heightOfString(cell.words, { width: cell.width - 2 * PAD.x }));
  return { cells, row, columns: columns.length, height: Math.max(...heights) + 2 * PAD.y };
}

/** One row, on the page and in the structure. */
function addLine(pen: Pen, parent: StructureElement, line: Line, scope: 'Row' | 'Column'): void {
  const { pdf } = pen;
  const { cells, row } = line;
  if (row.group) asArtifact(pdf, 'Layout', () => drawGround(pen, line));
  const element = pdf.struct('TR', {});
  parent.add(element);
  const font = scope === 'Column' || row.group || row.total ? 'Bold' : 'Regular';
  cells.forEach((cell, index) => {
    const isHead = scope === 'Column' || index === 0;
    const child = isHead ? pdf.struct('TH', { scope }) : pdf.struct('TD', {});
    if (row.group) spanColumns(child, line);
    element.add(child);
    child.add(() => drawCell(pdf, cell, pdf.y, font));
    child.end();
  });
  finishLine(pen, line, scope === 'Column' ? 1.2 : 0.4);
}

/** The library has no setting for it: a cell that heads the rows below it is as wide as the table. */
function spanColumns(cell: StructureElement, { columns }: Line): void {
  cell.dictionary.data.A = { O: 'Table', Scope: 'Row', ColSpan: columns };
}

function drawAll({ pdf }: Pen, { cells }: Line, font: 'Regular' | 'Bold'): void {
  for (const cell of cells) drawCell(pdf, cell, pdf.y, font);
}

function drawCell(pdf: PdfFile, { words, x, width, align }: Cell, y: number, font: 'Regular' | 'Bold'): void {
  setStyle(pdf, { size: SIZE, font });
  if (words !== '') pdf.text(words, x + PAD.x, y + PAD.y, { width: width - 2 * PAD.x, align });
  pdf.y = y;
}

function drawGround({ pdf, left, width }: Pen, { height }: Line): void {
  pdf.save().rect(left, pdf.y, width, height).fillColor(INKS.day).fill().restore();
}

/** Moves below the row and rules it off. */
function finishLine({ pdf, left, width }: Pen, { height }: Line, thickness: number): void {
  pdf.y += height;
  const { y } = pdf;
  asArtifact(pdf, 'Layout', () => {
    pdf
      .save()
      .lineWidth(thickness)
      .strokeColor(thickness > 1 ? INKS.text : INKS.rule);
    pdf
      .moveTo(left, y)
      .lineTo(left + width, y)
      .stroke()
      .restore();
  });
}
