import { MINUTES_PER_DAY, type PatternShift } from '@homeround/domain';
import type { Picture } from '../document/blocks';
import type { Drawing, Shape } from '../document/drawing';
import { WEEKDAY_NAMES } from '../words/days';
import { type Cycle, wordCycle } from '../words/word-cycle';
import { INKS, toShiftPart } from './inks';

const LEFT = 22;
const TOP = 12;
const BOTTOM = 10;
const GAP = 2;
const SATURDAY = 5;
const LABEL = 7;

/** Minutes of the day between which days are drawn: nearly all home care lies between six and midnight. */
const BY_DAY = [360, 1440] as const;
const WHOLE_DAY = [0, 1440] as const;

/** The cycle as weeks × days, each shift a bar where it lies in the day. The alternative says every shift. */
export function toCyclePicture(
  pattern: Cycle & { readonly name: string },
  { width, weekHeight = 12, caption }: CyclePictureSettings,
): Picture {
  return {
    caption,
    alternative: `Picture of the cycle of ${pattern.name}. ${wordCycle(pattern).join(' ')}`,
    drawing: drawCycle(pattern, width, weekHeight),
  };
}

export interface CyclePictureSettings {
  readonly width: number;
  readonly weekHeight?: number;
  readonly caption: string;
}

function drawCycle(cycle: Cycle, width: number, weekHeight: number): Drawing {
  const day = (width - LEFT - 6 * GAP) / 7;
  const leftOf = (weekday: number) => LEFT + weekday * (day + GAP);
  const topOf = (week: number) => TOP + week * (weekHeight + GAP);
  const [from, to] = scaleOf(cycle);
  const shareOf = (minute: number) => (minute - from) / (to - from);
  const weeks = Array.from({ length: cycle.cycleWeeks }, (_, week) => week);
  const bottom = topOf(cycle.cycleWeeks) + BOTTOM - GAP - 2;
  const label = (x: number, y: number, text: string, anchor: 'start' | 'middle'): Shape => ({
    ...{ shape: 'label', x, y, text, anchor, size: LABEL, fill: INKS.quiet },
  });
  return {
    width,
    height: bottom + 2,
    shapes: [
      ...WEEKDAY_NAMES.map((name, weekday) =>
        label(leftOf(weekday) + day / 2, TOP - 4, name.slice(0, 3), 'middle'),
      ),
      ...weeks.flatMap((week): Shape[] => [
        label(0, topOf(week) + weekHeight / 2 + 2.5, `W${week + 1}`, 'start'),
        ...WEEKDAY_NAMES.map((_, weekday): Shape => ({
          ...{ shape: 'box', x: leftOf(weekday), y: topOf(week), width: day, height: weekHeight },
          fill: weekday >= SATURDAY ? INKS.weekend : INKS.day,
        })),
      ]),
      ...toBars(cycle).map(({ week, weekday, start, end, shift }): Shape => {
        const ink = INKS[toShiftPart(shift)];
        return {
          ...{ shape: 'box', y: topOf(week) + 2, height: weekHeight - 4 },
          x: leftOf(weekday) + shareOf(start) * day,
          width: Math.max(1, (shareOf(end) - shareOf(start)) * day),
          ...(shift.kind === 'flex' ? { stroke: ink, dash: 2 } : { fill: ink }),
        };
      }),
      ...(from === 0 ? [720] : [720, 1080]).map((hour) =>
        label(leftOf(0) + shareOf(hour) * day, bottom, String(hour / 60), 'middle'),
      ),
    ],
  };
}

function scaleOf({ shifts }: Cycle): readonly [from: number, to: number] {
  return shifts.every(({ start, end }) => start >= BY_DAY[0] && end <= BY_DAY[1]) ? BY_DAY : WHOLE_DAY;
}

interface Bar {
  /** From 0. */
  readonly week: number;
  readonly weekday: number;
  readonly start: number;
  readonly end: number;
  readonly shift: PatternShift;
}

/** A shift over midnight is two bars; after the last Sunday the first Monday follows. */
function toBars({ shifts, cycleWeeks }: Cycle): Bar[] {
  return shifts.flatMap((shift) => {
    const day = (shift.week - 1) * 7 + shift.weekday;
    const at = (index: number) => {
      const wrapped = index % (cycleWeeks * 7);
      return { week: Math.floor(wrapped / 7), weekday: wrapped % 7, shift };
    };
    const first = { ...at(day), start: shift.start, end: Math.min(shift.end, MINUTES_PER_DAY) };
    if (shift.end <= MINUTES_PER_DAY) return [first];
    return [first, { ...at(day + 1), start: 0, end: shift.end - MINUTES_PER_DAY }];
  });
}
