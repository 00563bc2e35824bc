import type { Point, Shape } from '../document/drawing';
import { decimal } from '../words/numbers';
import { INKS } from './inks';

/** The field of a chart, in points. */
export interface Field {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Scale {
  readonly xMost: number;
  readonly yMost: number;
}

/** Where a value lies in the field; zero is at the left and at the bottom. */
export function placeIn({ left, top, right, bottom }: Field, { xMost, yMost }: Scale) {
  return (x: number, y: number): Point => [
    left + (x / xMost) * (right - left),
    bottom - (y / yMost) * (bottom - top),
  ];
}

/** A round number at or above the largest value: 1, 2 or 5 times a power of ten, in steps of a quarter. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 5, 8, 10].map((step) => step * power).find((step) => step >= value)!;
}

/** Horizontal lines at the quarters, with their values. */
export function drawLevels(field: Field, yMost: number, size = 7): Shape[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((share): Shape[] => {
    const y = field.bottom - share * (field.bottom - field.top);
    return [
      {
        shape: 'curve',
        points: [
          [field.left, y],
          [field.right, y],
        ],
        stroke: INKS.rule,
        width: 0.5,
      },
      {
        ...{ shape: 'label', x: field.left - 4, y: y + 2.5, anchor: 'end', size, fill: INKS.quiet },
        text: decimal(share * yMost),
      },
    ];
  });
}

/** Keys of curves in a row above the field. */
export function drawKeys(
  x: number,
  y: number,
  keys: readonly { readonly text: string; readonly stroke: string; readonly dash?: number }[],
): Shape[] {
  let left = x;
  return keys.flatMap(({ text, stroke, dash }): Shape[] => {
    const from = left;
    // Letters of this size are about four points wide.
    left += 34 + text.length * 4;
    return [
      {
        shape: 'curve',
        points: [
          [from, y - 2.5],
          [from + 18, y - 2.5],
        ],
        stroke,
        width: 1.5,
        ...(dash === undefined ? {} : { dash }),
      },
      { shape: 'label', x: from + 22, y, text, size: 8, anchor: 'start', fill: INKS.text },
    ];
  });
}
