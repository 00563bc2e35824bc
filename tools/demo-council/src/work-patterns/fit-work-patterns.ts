import { daysBetween, type PatternShift } from '@homeround/domain';
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
  const dutiesOf = toDutyLookup();
  const optionsOf = shapesOf.map((shapes, index) =>
    drawPlacements(shapes, dice).map((placement) =>
      toOption(placement, dutiesOf(placement.shape), daysAway[index]!),
    ),
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

/** One shift of a shape, as the half-hours from the start of its day that it fills, and how much of each, 0–1. */
interface ShapeDuty {
  readonly week: number;
  readonly weekday: number;
  readonly halfHours: readonly (readonly [slot: number, share: number])[];
}

/** Many workers share a shape, so its half-hours are worked out once. */
function toDutyLookup(): (shape: Shape) => readonly ShapeDuty[] {
  const known = new Map<Shape, readonly ShapeDuty[]>();
  return (shape) => {
    const duties = known.get(shape) ?? shape.shifts.map(toDuty);
    known.set(shape, duties);
    return duties;
  };
}

function toDuty({ week, weekday, start, end }: PatternShift): ShapeDuty {
  const slots = Array.from(
    { length: Math.ceil(end / SLOT_MINUTES) - Math.floor(start / SLOT_MINUTES) },
    (_, index) => Math.floor(start / SLOT_MINUTES) + index,
  );
  const overlap = (slot: number) =>
    Math.min(end, (slot + 1) * SLOT_MINUTES) - Math.max(start, slot * SLOT_MINUTES);
  return { week, weekday, halfHours: slots.map((slot) => [slot, overlap(slot) / SLOT_MINUTES]) };
}

/** A placement with its half-hours on duty over all weeks, less absences. */
interface Option {
  readonly placement: Placement;
  readonly slots: readonly number[];
  readonly shares: readonly number[];
}

function toOption(placement: Placement, duties: readonly ShapeDuty[], away: ReadonlySet<number>): Option {
  const { shape, phase } = placement;
  const slots: number[] = [];
  const shares: number[] = [];
  for (let week = 0; week < WEEKS; week++) {
    const cycleWeek = ((WEEKS_BEFORE + week + phase - 1) % shape.cycleWeeks) + 1;
    for (const duty of duties) {
      const day = week * 7 + duty.weekday;
      if (duty.week !== cycleWeek || away.has(day)) continue;
      for (const [slot, share] of duty.halfHours) {
        slots.push((day * SLOTS_PER_DAY + slot) % (WEEKS * SLOTS_PER_WEEK));
        shares.push(share);
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
