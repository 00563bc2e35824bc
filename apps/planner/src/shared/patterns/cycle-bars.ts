import type { PatternBody } from '@homeround/contract';
import { type ShiftPart, toShiftPart } from './shift-part';

/** What is needed of a pattern to draw it. */
export type DrawnPattern = Pick<PatternBody, 'cycleWeeks' | 'shifts'>;

/** Minutes of the day between which a picture's days are drawn. */
export interface DayScale {
  readonly from: number;
  readonly to: number;
}

/** A shift, or a half of one that crosses midnight, in one day of the picture. */
export interface CycleBar {
  /** From 0. */
  readonly week: number;
  readonly weekday: number;
  /** Shares of the day's width, 0–1. */
  readonly from: number;
  readonly to: number;
  readonly part: ShiftPart;
  readonly flex: boolean;
  /** The whole shift's minutes, also of a half. */
  readonly start: number;
  readonly end: number;
}

const DAY = 1440;
/** Nearly all home care lies between six and midnight: without the night the same width shows a third more. */
const BY_DAY: DayScale = { from: 6 * 60, to: DAY };
const WHOLE_DAY: DayScale = { from: 0, to: DAY };

/** One scale for all patterns by day, so that pictures can be compared; the whole day for those with nights. */
export function scaleOf({ shifts }: DrawnPattern): DayScale {
  const byDay = shifts.every(({ start, end }) => start >= BY_DAY.from && end <= BY_DAY.to);
  return byDay ? BY_DAY : WHOLE_DAY;
}

/** Every shift of the cycle as bars; after the last Sunday's midnight the first Monday follows. */
export function toCycleBars(pattern: DrawnPattern): readonly CycleBar[] {
  const scale = scaleOf(pattern);
  const days = pattern.cycleWeeks * 7;
  return pattern.shifts.flatMap(({ week, weekday, start, end, kind }) => {
    const about = { part: toShiftPart({ start, end }), flex: kind === 'flex', start, end };
    const day = (week - 1) * 7 + weekday;
    const pieces = [{ day, from: start, to: Math.min(end, DAY) }];
    if (end > DAY) pieces.push({ day: (day + 1) % days, from: 0, to: end - DAY });
    return pieces.map((piece) => ({
      ...about,
      week: Math.floor(piece.day / 7),
      weekday: piece.day % 7,
      from: shareOf(piece.from, scale),
      to: shareOf(piece.to, scale),
    }));
  });
}

/** Where a minute of the day lies on the scale, 0–1. */
export const shareOf = (minute: number, { from, to }: DayScale): number => (minute - from) / (to - from);
