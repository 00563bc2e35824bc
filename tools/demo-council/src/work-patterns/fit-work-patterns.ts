import { daysBetween } from '@homeround/domain';
import { ABSENCES_FROM, CYCLE_ANCHOR, DEMO_WEEKS } from '../demo-settings';
import type { Dice } from '../dice';
import { SLOT_MINUTES, SLOTS_PER_DAY, SLOTS_PER_WEEK } from './demand-curve';
import type { Shape } from './shape';

const WEEKS = 2 * DEMO_WEEKS;
/** Weeks from the cycle anchor to the first of the weeks looked at. */
const WEEKS_BEFORE = daysBetween(CYCLE_ANCHOR, ABSENCES_FROM) / 7;

export interface Placement {
  readonly shape: Shape;
  /** From 1. */
  readonly phase: number;
}

/** Where hardly anybody is needed, one more or less matters little. */
const FEW = 5;
/** Times that every worker's choice is looked at again. */
const ROUNDS = 3;
/** Phases tried of each shape. */
const PHASES = 4;

/**
 * Gives every worker one of the shapes that suit them, and a phase, so that the hours on duty follow the demand over the
 * weeks around the demo's start, less the days on which each is away: each in turn takes what mends most, then each again
 * in the light of all others.
 */
export function fitWorkPatterns(
  shapesOf: readonly (readonly Shape[])[],
  daysAway: readonly ReadonlySet<number>[],
  demand: Float64Array,
  dice: Dice,
): Placement[] {
  const gap = Float64Array.from(
    { length: WEEKS * SLOTS_PER_WEEK },
    (_, slot) => demand[slot % SLOTS_PER_WEEK]!,
  );
  const optionsOf = shapesOf.map((shapes, index) =>
    drawPlacements(shapes, dice).map((placement) => toOption(placement, daysAway[index]!)),
  );
  const chosen = optionsOf.map((options) => take(options, gap, demand));
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, options] of optionsOf.entries()) {
      addDuty(gap, chosen[index]!, 1);
      chosen[index] = take(options, gap, demand);
    }
  return chosen.map(({ placement }) => placement);
}

function drawPlacements(shapes: readonly Shape[], dice: Dice): Placement[] {
  return shapes.flatMap((shape) => {
    const phases = Array.from({ length: shape.cycleWeeks }, (_, week) => week + 1);
    return dice.sample(phases, PHASES).map((phase) => ({ shape, phase }));
  });
}

/** A placement with its half-hours on duty over all weeks, less absences. */
interface Option {
  readonly placement: Placement;
  readonly slots: readonly number[];
  /** How much of each slot is duty, 0–1. */
  readonly shares: readonly number[];
}

function toOption(placement: Placement, away: ReadonlySet<number>): Option {
  const { shape, phase } = placement;
  const slots: number[] = [];
  const shares: number[] = [];
  for (let week = 0; week < WEEKS; week++) {
    const cycleWeek = (WEEKS_BEFORE + week + phase - 1) % shape.cycleWeeks;
    for (const shift of shape.shifts) {
      const day = week * 7 + shift.weekday;
      if (shift.week - 1 !== cycleWeek || away.has(day)) continue;
      for (let at = shift.start; at < shift.end; at += SLOT_MINUTES - (at % SLOT_MINUTES)) {
        const slot = day * SLOTS_PER_DAY + Math.floor(at / SLOT_MINUTES);
        slots.push(slot % (WEEKS * SLOTS_PER_WEEK));
        shares.push(Math.min(shift.end - at, SLOT_MINUTES - (at % SLOT_MINUTES)) / SLOT_MINUTES);
      }
    }
  }
  return { placement, slots, shares };
}

/** A worker too few weighs much more than one too many, and the more the larger the share that is missing. */
function costOf(gap: number, demand: number): number {
  return ((gap > 0 ? 1 : 0.1) * gap * gap) / (demand + FEW);
}

/** The option that lowers the cost most; its duty is taken off the gap. */
function take(options: readonly Option[], gap: Float64Array, demand: Float64Array): Option {
  let best: Option | undefined;
  let least = Infinity;
  for (const option of options) {
    let cost = 0;
    option.slots.forEach((slot, index) => {
      const needed = demand[slot % SLOTS_PER_WEEK]!;
      cost += costOf(gap[slot]! - option.shares[index]!, needed) - costOf(gap[slot]!, needed);
    });
    if (cost < least) [best, least] = [option, cost];
  }
  if (!best) throw new Error('a worker has no work pattern to choose from');
  addDuty(gap, best, -1);
  return best;
}

function addDuty(gap: Float64Array, { slots, shares }: Option, sign: 1 | -1): void {
  slots.forEach((slot, index) => (gap[slot]! += sign * shares[index]!));
}
