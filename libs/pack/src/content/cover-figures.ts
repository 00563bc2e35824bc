import type { Coverage } from '@homeround/contract';
import { SLOT_MINUTES } from '@homeround/domain';

/** Cover of one locality in a typical week, as hours: an estimate, worked out from the pattern's own curves. */
export interface CoverFigures {
  readonly localityId: string;
  readonly name: string;
  readonly neededHours: number;
  readonly before: GapFigures;
  readonly after: GapFigures;
}

export interface GapFigures {
  /** Worker-hours a week with too few on duty. */
  readonly shortHours: number;
  /** Worker-hours a week with too many on duty. */
  readonly overHours: number;
  /** Most workers that a quarter-hour is short of; 0 where it never is. */
  readonly worstGap: number;
  /** Quarter-hour of the week in which that is, Monday 00:00 first. */
  readonly worstSlot: number;
}

export function toCoverFigures(localities: Coverage['localities']): CoverFigures[] {
  return localities.map(({ localityId, name, needed, cover, coverAfter }) => ({
    ...{ localityId, name },
    neededHours: needed.reduce((sum, workers) => sum + workers, 0) * SLOT_HOURS,
    before: toGaps(needed, cover),
    after: toGaps(needed, coverAfter ?? cover),
  }));
}

const SLOT_HOURS = SLOT_MINUTES / 60;

function toGaps(needed: readonly number[], cover: readonly number[]): GapFigures {
  const gaps = needed.map((workers, slot) => workers - (cover[slot] ?? 0));
  const worstSlot = gaps.reduce((worst, gap, slot) => (gap > gaps[worst]! ? slot : worst), 0);
  return {
    shortHours: gaps.reduce((sum, gap) => sum + Math.max(0, gap), 0) * SLOT_HOURS,
    overHours: gaps.reduce((sum, gap) => sum + Math.max(0, -gap), 0) * SLOT_HOURS,
    worstGap: Math.max(0, gaps[worstSlot] ?? 0),
    worstSlot,
  };
}
