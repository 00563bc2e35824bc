import type { WorkPattern } from '@homeround/domain';
import type { DealTables, PatternProblem } from '@homeround/engine';
import { coverOf, coverOfWeeks, type PatternCover } from '@homeround/patterns';

type Cover = Pick<PatternProblem, 'firstCover' | 'slotOfCover' | 'shareOfCover'>;

/** Cover of each pattern in a typical week, as much of it as is worked. */
export function toTypicalCover(patterns: readonly WorkPattern[], availability: number): Cover {
  return packCovers(patterns.map(coverOf), availability);
}

/** Cover of each week of each pattern's cycle. */
export function toWeekCover(
  patterns: readonly WorkPattern[],
  availability: number,
): Cover & Pick<DealTables, 'weeksOfRow' | 'firstWeek'> {
  const firstWeek = new Int32Array(patterns.length + 1);
  patterns.forEach(({ cycleWeeks }, row) => (firstWeek[row + 1] = firstWeek[row]! + cycleWeeks));
  return {
    weeksOfRow: Int32Array.from(patterns, ({ cycleWeeks }) => cycleWeeks),
    firstWeek,
    ...packCovers(patterns.flatMap(coverOfWeeks), availability),
  };
}

function packCovers(covers: readonly PatternCover[], availability: number): Cover {
  const firstCover = new Int32Array(covers.length + 1);
  covers.forEach(({ slots }, at) => (firstCover[at + 1] = firstCover[at]! + slots.length));
  const slotOfCover = new Int32Array(firstCover[covers.length]!);
  const shareOfCover = new Float64Array(firstCover[covers.length]!);
  covers.forEach(({ slots, shares }, at) => {
    slotOfCover.set(slots, firstCover[at]!);
    shareOfCover.set(
      shares.map((share) => share * availability),
      firstCover[at]!,
    );
  });
  return { firstCover, slotOfCover, shareOfCover };
}
