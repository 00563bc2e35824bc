import type { PatternShift } from '@homeround/domain';

/** Dark enough to stand on white paper (3:1 or more), apart in lightness for who sees no colour. */
export const INKS = {
  text: '#1d2b30',
  quiet: '#4d5b60',
  rule: '#c3ccd0',
  day: '#f1f4f5',
  weekend: '#dde5e8',
  early: '#b06a00',
  middle: '#2f7f5c',
  late: '#3f4aa0',
  night: '#1d2b30',
  long: '#8c2f6b',
  needed: '#1d2b30',
  before: '#b06a00',
  after: '#3f4aa0',
} as const;

export const SHIFT_PARTS = ['early', 'middle', 'late', 'night', 'long'] as const;
export type ShiftPart = (typeof SHIFT_PARTS)[number];

export const SHIFT_PART_WORDS: Readonly<Record<ShiftPart, string>> = {
  early: 'Early: starts before 10:00 and ends by 17:00',
  middle: 'Middle: between early and late',
  late: 'Late: ends after 20:00, or starts from 15:30',
  night: 'Night: three hours or more between 23:00 and 06:00',
  long: 'Long: spans morning and evening',
};

/** Minutes of a shift's day and of the one after; the night before it lies a day earlier. */
const NIGHT = { from: 1380, to: 1800, least: 180 };
const [TEN, HALF_PAST_ELEVEN, HALF_PAST_THREE, FIVE, EIGHT] = [600, 690, 930, 1020, 1200];

/** Part of the day in which a shift lies, as the screens tell it. */
export function toShiftPart({ start, end }: Pick<PatternShift, 'start' | 'end'>): ShiftPart {
  const overlap = (from: number, to: number) => Math.max(0, Math.min(end, to) - Math.max(start, from));
  const night = overlap(NIGHT.from, NIGHT.to) + overlap(NIGHT.from - 1440, NIGHT.to - 1440);
  if (night >= NIGHT.least) return 'night';
  if (start < TEN && end <= FIVE) return 'early';
  if (start >= HALF_PAST_THREE) return 'late';
  if (end > EIGHT) return start >= HALF_PAST_ELEVEN ? 'late' : 'long';
  return start < TEN ? 'long' : 'middle';
}
