import { type LocalityDemand, type PatternSettings, SLOT_MINUTES } from '@homeround/domain';

/** Points of one locality's week, or of the mean of several. */
export interface CoverCost {
  readonly shortfall: number;
  readonly 'below-floor': number;
  readonly excess: number;
}

const SLOT_HOURS = SLOT_MINUTES / 60;

/**
 * What too few and too many workers on duty cost in one week.
 * @param onDuty minutes of duty in each slot, of all workers together, before availability
 */
export function costOfCover(
  { workersNeeded }: LocalityDemand,
  onDuty: Float64Array,
  { availability, floor, weights }: PatternSettings,
): CoverCost {
  const share = availability / SLOT_MINUTES;
  let [short, below, over] = [0, 0, 0];
  for (let slot = 0; slot < onDuty.length; slot++) {
    const needed = workersNeeded[slot] ?? 0;
    const cover = onDuty[slot]! * share;
    short += Math.max(0, needed - cover);
    below += Math.max(0, floor * needed - cover);
    over += Math.max(0, cover - needed);
  }
  return {
    shortfall: weights.shortfall * SLOT_HOURS * short,
    'below-floor': weights.belowFloor * SLOT_HOURS * below,
    excess: weights.excess * SLOT_HOURS * over,
  };
}
