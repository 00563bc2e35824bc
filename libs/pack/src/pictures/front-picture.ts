import type { FrontPointBody } from '@homeround/contract';
import type { Picture } from '../document/blocks';
import type { Point, Shape } from '../document/drawing';
import { decimal } from '../words/numbers';
import { drawKeys, drawLevels, type Field, placeIn, roundUp } from './axes';
import { INKS } from './inks';

const WIDTH = 480;
const HEIGHT = 190;
const FIELD: Field = { left: 44, top: 24, right: WIDTH - 10, bottom: HEIGHT - 28 };
const DOT = 4;

/** Points of the best catalogue found for each number of patterns, and the proven bounds below them. */
export function toFrontPicture(points: readonly FrontPointBody[], chosen: number): Picture {
  const xMost = Math.max(1, ...points.map(({ patterns }) => patterns));
  const yMost = roundUp(Math.max(...points.map(({ figures }) => figures.total)));
  const place = placeIn(FIELD, { xMost, yMost });
  const found = points.map(({ patterns, figures }) => place(patterns, figures.total));
  const bounds = points.flatMap(({ patterns, figures }) =>
    figures.lowerBound === null ? [] : [place(patterns, figures.lowerBound)],
  );
  const ticks = points.filter(({ patterns }) => patterns % 5 === 0 || patterns === 1);
  return {
    caption: 'Points of the best catalogue found for each number of patterns, and what is proven to be least',
    alternative: `A falling curve: ${points
      .filter(({ patterns }) => patterns === 1 || patterns === xMost || patterns === chosen)
      .map(({ patterns, figures }) => `${patterns} patterns ${decimal(figures.total, 0)} points`)
      .join(', ')}. The table below holds every point.`,
    drawing: {
      width: WIDTH,
      height: HEIGHT,
      shapes: [
        ...drawLevels(FIELD, yMost),
        { shape: 'curve', points: bounds, stroke: INKS.before, width: 1, dash: 3 },
        { shape: 'curve', points: found, stroke: INKS.after, width: 1.2 },
        ...points.map(({ patterns }, index) => toDot(found[index]!, patterns === chosen)),
        ...ticks.map(({ patterns }) =>
          label(place(patterns, 0)[0], FIELD.bottom + 11, String(patterns), 'middle'),
        ),
        label((FIELD.left + FIELD.right) / 2, HEIGHT - 4, 'work patterns allowed', 'middle'),
        ...drawKeys(FIELD.left, 12, [
          { text: 'best found', stroke: INKS.after },
          { text: 'lower bound (proven)', stroke: INKS.before, dash: 3 },
        ]),
        label(FIELD.right, 12, 'large square: this option', 'end'),
      ],
    },
  };
}

const label = (x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end'): Shape => ({
  ...{ shape: 'label', x, y, text: words, anchor, size: 8, fill: INKS.text },
});

function toDot([x, y]: Point, large: boolean): Shape {
  const size = large ? 2 * DOT : DOT / 2;
  return {
    ...{ shape: 'box', x: x - size / 2, y: y - size / 2, width: size, height: size, fill: INKS.after },
  };
}
