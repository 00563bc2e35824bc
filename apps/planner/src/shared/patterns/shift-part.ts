import type { PatternShiftBody } from '@homeround/contract';

/** Part of the day in which a shift lies, as pictures tell it. */
export const SHIFT_PARTS = ['early', 'middle', 'late', 'night', 'long'] as const;
export type ShiftPart = (typeof SHIFT_PARTS)[number];

/** As a manager calls it, and what makes a shift one. */
export const SHIFT_PART_WORDS: Readonly<
  Record<ShiftPart, { readonly name: string; readonly about: string }>
> = {
  early: { name: 'Early', about: 'starts before 10:00 and ends by 17:00' },
  middle: { name: 'Middle', about: 'between early and late: ends by 20:00' },
  late: { name: 'Late', about: 'starts from 11:30 and ends after 20:00, or starts from 15:30' },
  night: { name: 'Night', about: 'at least three hours between 23:00 and 06:00' },
  long: { name: 'Long', about: 'spans both morning and evening' },
};

const TEN = 10 * 60;
const HALF_PAST_ELEVEN = 11 * 60 + 30;
const HALF_PAST_THREE = 15 * 60 + 30;
const FIVE = 17 * 60;
const EIGHT = 20 * 60;
/** Minutes of a shift's day and of the one after; the night before it lies a day earlier. */
const NIGHT = { from: 23 * 60, to: 30 * 60, least: 180 };

type Span = Pick<PatternShiftBody, 'start' | 'end'>;

/** The same bounds as the families of patterns have, with twilight among the lates. */
export function toShiftPart({ start, end }: Span): ShiftPart {
  if (nightMinutes(start, end) >= NIGHT.least) return 'night';
  if (start < TEN && end <= FIVE) return 'early';
  if (start >= HALF_PAST_THREE) return 'late';
  if (end > EIGHT) return start >= HALF_PAST_ELEVEN ? 'late' : 'long';
  return start < TEN ? 'long' : 'middle';
}

function nightMinutes(start: number, end: number): number {
  const overlap = (from: number, to: number) => Math.max(0, Math.min(end, to) - Math.max(start, from));
  return overlap(NIGHT.from, NIGHT.to) + overlap(NIGHT.from - 1440, NIGHT.to - 1440);
}
