import type { Box, Curve, Drawing, Label, Shape } from '../document/drawing';
import { escapeText } from './escape';

/** A drawing as an inline picture with its text alternative. */
export function drawingToSvg({ width, height, shapes }: Drawing, alternative: string): string {
  const size = `width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}"`;
  return `<svg role="img" aria-label="${escapeText(alternative)}" ${size}>${shapes.map(shapeToSvg).join('')}</svg>`;
}

/** Hundredths of a point are more than anybody sees. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

function shapeToSvg(shape: Shape): string {
  switch (shape.shape) {
    case 'box':
      return boxToSvg(shape);
    case 'curve':
      return curveToSvg(shape);
    case 'label':
      return labelToSvg(shape);
  }
}

const dashOf = (dash: number | undefined): string =>
  dash === undefined ? '' : ` stroke-dasharray="${dash}"`;

function boxToSvg({ x, y, width, height, fill, stroke, dash }: Box): string {
  const line = stroke === undefined ? '' : ` stroke="${stroke}"`;
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill ?? 'none'}"${line}${dashOf(dash)}/>`;
}

function curveToSvg({ points, stroke, width, dash }: Curve): string {
  const path = points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ');
  return `<polyline points="${path}" fill="none" stroke="${stroke}" stroke-width="${width}"${dashOf(dash)}/>`;
}

function labelToSvg({ x, y, text, size, anchor, fill }: Label): string {
  const ink = fill === undefined ? '' : ` fill="${fill}"`;
  return `<text x="${short(x)}" y="${short(y)}" font-size="${size}" text-anchor="${anchor}"${ink}>${escapeText(text)}</text>`;
}
