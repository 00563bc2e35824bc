import { SLOT_MINUTES, SLOTS_PER_WEEK } from '@homeround/domain';
import type { LaidPattern } from './laid-out';

/**
 * One worker's core minutes in each slot of each week of the cycle: whole numbers, so that no sum of them is rounded. A shift
 * past Sunday midnight goes on in the next week of the cycle, the last week's in the first.
 */
export function coverOfWeeks({ weeks, core }: LaidPattern): Float64Array[] {
  const cover = Array.from({ length: weeks }, () => new Float64Array(SLOTS_PER_WEEK));
  const slots = weeks * SLOTS_PER_WEEK;
  for (const { start, end } of core)
    for (let minute = start; minute < end; minute++) {
      const slot = Math.floor(minute / SLOT_MINUTES) % slots;
      cover[Math.floor(slot / SLOTS_PER_WEEK)]![slot % SLOTS_PER_WEEK]!++;
    }
  return cover;
}

/** The mean over the weeks of the cycle. */
export function coverOfTypicalWeek(weeks: readonly Float64Array[]): Float64Array {
  return Float64Array.from({ length: SLOTS_PER_WEEK }, (_, slot) => {
    let sum = 0;
    for (const week of weeks) sum += week[slot]!;
    return sum / weeks.length;
  });
}
