import type { PatternShift } from '@homeround/domain';
import type { Dice } from '../dice';
import { keepsTheLaw, type Shape, toShape } from './shape';

/** Spare shifts lie where demand is highest: most around breakfast and bedtime. */
const SPANS = [
  { start: 7 * 60, end: 11 * 60 },
  { start: 7 * 60 + 30, end: 10 * 60 + 30 },
  { start: 11 * 60 + 30, end: 14 * 60 + 30 },
  { start: 15 * 60 + 30, end: 18 * 60 + 30 },
  { start: 18 * 60 + 30, end: 22 * 60 },
  { start: 19 * 60, end: 22 * 60 },
];

/** Adds flex shifts, so many a week, where the law leaves room; fewer where it does not. */
export function addRelief(core: Shape, perWeek: number, dice: Dice): Shape {
  let shape = core;
  for (let week = 1; week <= core.cycleWeeks; week++) {
    const open = dice.shuffle(
      [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) =>
        SPANS.map((span): PatternShift => ({ week, weekday, ...span, kind: 'flex' })),
      ),
    );
    let left = perWeek;
    for (const shift of open) {
      if (left === 0) break;
      const longer = toShape(shape.cycleWeeks, [...shape.shifts, shift]);
      if (!keepsTheLaw(longer)) continue;
      shape = longer;
      left--;
    }
  }
  return shape;
}
