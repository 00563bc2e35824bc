import type { PatternShift } from '@homeround/domain';

/** Part of the day in which a shift lies. */
export type ShiftBand = 'early' | 'middle' | 'late' | 'twilight' | 'night' | 'long';

const TEN = 10 * 60;
const HALF_PAST_ELEVEN = 11 * 60 + 30;
const HALF_PAST_THREE = 15 * 60 + 30;
const FIVE = 17 * 60;
const EIGHT = 20 * 60;
/** Night work by the law's defaults (Working Time Regulations 1998, reg 2): three hours between 23:00 and 06:00. */
const NIGHT = { from: 23 * 60, to: 30 * 60, share: 180 };

/**
 * The band of one shift. Early covers breakfast, and lunch at most: it starts before 10:00 and ends by 17:00. Twilight
 * covers tea and bed: from 15:30 on. Late starts from 11:30 and ends after 20:00; middle is what else ends by 20:00;
 * what spans the whole day is long.
 */
export function toShiftBand({ start, end }: Pick<PatternShift, 'start' | 'end'>): ShiftBand {
  if (nightMinutes(start, end) >= NIGHT.share) return 'night';
  if (start < TEN && end <= FIVE) return 'early';
  if (start >= HALF_PAST_THREE) return 'twilight';
  if (end > EIGHT) return start >= HALF_PAST_ELEVEN ? 'late' : 'long';
  return start < TEN ? 'long' : 'middle';
}

/** Minutes in the night that begins on the shift's day and the one before. */
function nightMinutes(start: number, end: number): number {
  const overlap = (from: number, to: number) => Math.max(0, Math.min(end, to) - Math.max(start, from));
  return overlap(NIGHT.from, NIGHT.to) + overlap(NIGHT.from - 1440, NIGHT.to - 1440);
}
