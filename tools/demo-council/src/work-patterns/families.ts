import type { PatternShift } from '@homeround/domain';
import type { Dice } from '../dice';
import { addRelief } from './add-relief';
import {
  type Band,
  dundeeEarly,
  dundeeLate,
  early,
  late,
  lateSplit,
  middle,
  night,
  type Nudge,
  safeSplit,
  split,
} from './bands';
import { drawDays } from './draw-days';
import { keepsTheLaw, type Shape, toShape } from './shape';

export const FAMILIES = [
  'earlies',
  'lates',
  'twilights',
  'early and late in turn',
  'split days',
  'four on, four off',
  'weekends',
  'nine-week rotation',
  'flexible',
  'nights',
  'five in a row, early',
  'five in a row, late',
  'five in a row, split',
] as const;
export type FamilyName = (typeof FAMILIES)[number];

/** How a shape is drawn: contract minutes a week, the freedom in its times, and spare shifts beside the contract. */
export interface DrawRequest {
  readonly minutes: number;
  readonly nudge: Nudge;
  /** Flex shifts a week. */
  readonly relief: number;
}

type Draw = (request: DrawRequest, dice: Dice) => Shape | undefined;

/** A contract's shifts over a cycle, all of one length, on drawn days. */
function drawCycle(
  { minutes, nudge, relief }: DrawRequest,
  { weeks, ideal, weekends, bandOf }: CyclePlan,
  dice: Dice,
): Shape | undefined {
  const shifts = Math.round((minutes * weeks) / ideal);
  const days = drawDays(weeks, shifts, weekends, dice);
  const core = days && layOut(weeks, days, Math.round((minutes * weeks) / shifts / 5) * 5, bandOf, nudge);
  return core && keepsTheLaw(core) ? addRelief(core, relief, dice) : undefined;
}

interface CyclePlan {
  readonly weeks: number;
  /** Shift length to come close to. */
  readonly ideal: number;
  /** Weeks of the cycle, from 0, whose weekend is worked. */
  readonly weekends: readonly number[];
  readonly bandOf: (day: number) => Band;
}

function layOut(
  weeks: number,
  days: readonly number[],
  length: number,
  bandOf: (day: number) => Band,
  nudge: Nudge,
): Shape {
  const shifts = days.flatMap((day) =>
    bandOf(day)(length, nudge).map(([start, end]): PatternShift => ({
      week: Math.floor(day / 7) + 1,
      weekday: day % 7,
      start,
      end,
      kind: 'core',
    })),
  );
  return toShape(weeks, shifts);
}

const NO_NUDGE: Nudge = { morning: 0, evening: 0 };
const weekOf = (day: number) => Math.floor(day / 7);

/** Every second weekend, or two of three. */
function drawWeekends(dice: Dice): Pick<CyclePlan, 'weeks' | 'weekends'> {
  return dice.draw([
    [{ weeks: 2, weekends: [0] }, 2],
    [{ weeks: 2, weekends: [1] }, 2],
    [{ weeks: 3, weekends: dice.sample([0, 1, 2], 2) }, 3],
  ]);
}

const steady =
  (band: Band, ideal: (minutes: number) => number): Draw =>
  (request, dice) =>
    drawCycle(request, { ...drawWeekends(dice), ideal: ideal(request.minutes), bandOf: () => band }, dice);

const inTurn: Draw = (request, dice) => {
  const weeks = dice.pick([2, 4]);
  const weekends =
    weeks === 2
      ? [dice.whole(0, 1)]
      : dice.pick([
          [0, 2],
          [1, 3],
          [0, 1, 3],
        ]);
  const bandOf = (day: number) => (weekOf(day) % 2 === 0 ? early : late);
  return drawCycle(request, { weeks, weekends, ideal: idealOf(request.minutes), bandOf }, dice);
};

/** Blocks of four days, in turn early and late; the cycle of eight days meets the week after eight weeks. */
const fourOnFourOff: Draw = ({ minutes, nudge, relief }, dice) => {
  const bands = dice.pick([[early], [late], [early, late]]);
  const days = blocksOfFour();
  const length = Math.round((minutes * 8) / days.length / 5) * 5;
  const shape = layOut(8, days, length, (day) => bands[Math.floor(day / 8) % bands.length]!, nudge);
  return keepsTheLaw(shape) ? addRelief(shape, relief, dice) : undefined;
};

const blocksOfFour = () => Array.from({ length: 56 }, (_, day) => day).filter((day) => day % 8 < 4);

const nights: Draw = ({ nudge }) => layOut(8, blocksOfFour(), 0, () => night, nudge);

const weekendsOnly: Draw = (request, dice) => {
  const band = dice.pick([early, late, split]);
  const ideal = request.minutes <= 960 ? dice.pick([320, 480]) : 400;
  return drawCycle(request, { weeks: 1, weekends: [0], ideal, bandOf: () => band }, dice);
};

/** Early and late shifts of six hours, as in Dundee's nine weeks: turns from late to early are 9½ hours, by agreement. */
const nineWeeks: Draw = (_, dice) => {
  const weekends = dice.pick([
    [0, 2, 4, 6, 8],
    [0, 1, 3, 4, 6, 7],
    [1, 2, 4, 6, 7],
  ]);
  const days = drawDays(9, 45, weekends, dice);
  const first = dice.whole(0, 5);
  const isLate = (day: number) => Math.floor((day + first) / 3) % 2 === 0;
  return days && layOut(9, days, 360, (day) => (isLate(day) ? dundeeLate : dundeeEarly), NO_NUDGE);
};

/** Mornings or middays by the day, and spare shifts for first response. */
const flexible: Draw = (request, dice) => {
  const bands = Array.from({ length: 28 }, () => dice.pick([early, middle]));
  const plan = {
    ...drawWeekends(dice),
    ideal: idealOf(request.minutes),
    bandOf: (day: number) => bands[day]!,
  };
  return drawCycle({ ...request, relief: 2 }, plan, dice);
};

/** Five days from any day of the week on. */
const fiveInARow =
  (band: Band): Draw =>
  ({ minutes, nudge }, dice) => {
    const first = dice.whole(0, 6);
    const days = [0, 1, 2, 3, 4].map((day) => (first + day) % 7);
    return layOut(1, days, minutes / 5, () => band, nudge);
  };

/** Five shifts a week, or fewer of four hours: a morning or an evening. */
function idealOf(minutes: number): number {
  return Math.max(minutes / 5, 240);
}

const DRAWS: Readonly<Record<FamilyName, Draw>> = {
  earlies: steady(early, idealOf),
  lates: steady(late, idealOf),
  twilights: steady(late, idealOf),
  'early and late in turn': inTurn,
  'split days': (request, dice) =>
    steady(dice.pick([split, lateSplit]), (minutes) => Math.max(360, minutes / 5))(request, dice),
  'four on, four off': fourOnFourOff,
  weekends: weekendsOnly,
  'nine-week rotation': nineWeeks,
  flexible,
  nights,
  'five in a row, early': fiveInARow(early),
  'five in a row, late': fiveInARow(late),
  'five in a row, split': fiveInARow(safeSplit),
};

/** Draws that lead nowhere are drawn again; this many in a row mean that the family cannot have such a contract. */
const TRIES = 200;

/** A shape of the family. All keep the law but nine-week rotations, which turn from late to early. */
export function drawShape(family: FamilyName, request: DrawRequest, dice: Dice): Shape {
  for (let tries = 0; tries < TRIES; tries++) {
    const shape = DRAWS[family](request, dice);
    if (shape) return shape;
  }
  throw new Error(`no ${family} pattern has ${request.minutes} minutes a week`);
}
