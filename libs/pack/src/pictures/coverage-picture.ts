import type { Coverage } from '@homeround/contract';
import type { CoverFigures } from '../content/cover-figures';
import type { Picture } from '../document/blocks';
import type { Shape } from '../document/drawing';
import { WEEKDAY_NAMES } from '../words/days';
import { decimal } from '../words/numbers';
import { drawKeys, drawLevels, placeIn, roundUp } from './axes';
import { INKS } from './inks';

const WIDTH = 480;
const HEIGHT = 150;
const FIELD = { left: 26, top: 22, right: WIDTH - 2, bottom: HEIGHT - 14 };
const SLOTS_OF_DAY = 96;
/** Half an hour to a point of the curve: the eye sees no more on paper. */
const STEP = 2;

/** Workers needed and on duty through the typical week of one locality, on today's patterns and on the option's. */
export function toCoveragePicture(locality: Coverage['localities'][number], figures: CoverFigures): Picture {
  const { needed, cover, coverAfter } = locality;
  const after = coverAfter ?? cover;
  const most = [needed, cover, after].flat().reduce((largest, value) => Math.max(largest, value), 0);
  const yMost = roundUp(most);
  const place = placeIn(FIELD, { xMost: needed.length, yMost });
  const curve = (values: readonly number[], stroke: string, width: number, dash?: number): Shape => ({
    ...{ shape: 'curve', stroke, width },
    points: values.flatMap((value, slot) => (slot % STEP === 0 ? [place(slot, value)] : [])),
    ...(dash === undefined ? {} : { dash }),
  });
  return {
    caption: `Workers needed and on duty in ${locality.name}, by the time of a typical week (estimate)`,
    alternative:
      `Three curves from Monday to Sunday. Needed: ${decimal(figures.neededHours)} worker-hours a week. ` +
      `Hours with too few: ${decimal(figures.before.shortHours)} on today’s patterns, ${decimal(figures.after.shortHours)} on the option’s. ` +
      'The table of cover holds the figures.',
    drawing: {
      width: WIDTH,
      height: HEIGHT,
      shapes: [
        ...drawLevels(FIELD, yMost),
        ...drawDays(place),
        curve(cover, INKS.before, 0.9, 2),
        curve(after, INKS.after, 1.2),
        curve(needed, INKS.needed, 0.9),
        ...drawKeys(FIELD.left, 10, [
          { text: 'needed', stroke: INKS.needed },
          { text: 'on duty now', stroke: INKS.before, dash: 2 },
          { text: 'on duty with this option', stroke: INKS.after },
        ]),
      ],
    },
  };
}

function drawDays(place: (x: number, y: number) => readonly [number, number]): Shape[] {
  return WEEKDAY_NAMES.flatMap((name, day): Shape[] => {
    const [left] = place(day * SLOTS_OF_DAY, 0);
    const [middle] = place((day + 0.5) * SLOTS_OF_DAY, 0);
    return [
      {
        shape: 'curve',
        points: [
          [left, FIELD.top],
          [left, FIELD.bottom],
        ],
        stroke: INKS.rule,
        width: 0.5,
      },
      {
        ...{ shape: 'label', x: middle, y: HEIGHT - 3, text: name.slice(0, 3) },
        ...{ size: 8, anchor: 'middle', fill: INKS.quiet },
      },
    ];
  });
}
