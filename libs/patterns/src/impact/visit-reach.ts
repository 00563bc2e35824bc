import {
  type Dataset,
  type LocalDate,
  type PatternInput,
  type PersonId,
  SLOT_MINUTES,
  SLOTS_PER_WEEK,
  type WorkPattern,
  type WorkPatternId,
} from '@homeround/domain';
import { isValidOn, timesOnWeekdays } from '../demand/to-demand';
import { coverOf } from '../features/pattern-cover';

/** Quarter-hours of the week in which one visit may start, how many it takes, and how often a week it happens. */
export interface VisitTime {
  readonly firstSlot: number;
  readonly lastSlot: number;
  readonly slots: number;
  readonly times: number;
}

export function toVisitTimes(dataset: Dataset, day: LocalDate): Map<PersonId, VisitTime[]> {
  const choices = new Map(dataset.dayChoices.map((choice) => [choice.dayChoiceId, choice]));
  const valid = dataset.recurringVisits.filter((visit) => isValidOn(visit, day));
  const times = new Map<PersonId, VisitTime[]>();
  for (const visit of valid) {
    const fixed = visit.timing === 'fixed';
    const first = Math.floor((fixed ? visit.preferredStart : visit.earliestStart) / SLOT_MINUTES);
    const last = Math.floor((fixed ? visit.preferredStart : visit.latestStart) / SLOT_MINUTES);
    const ofPerson = times.get(visit.personId) ?? [];
    timesOnWeekdays(visit, choices).forEach((count, weekday) => {
      const midnight = (weekday * SLOTS_PER_WEEK) / 7;
      const slots = Math.ceil(visit.minutes / SLOT_MINUTES);
      if (count > 0)
        ofPerson.push({ firstSlot: midnight + first, lastSlot: midnight + last, slots, times: count });
    });
    times.set(visit.personId, ofPerson);
  }
  return times;
}

/** How many of the visits a week a worker on the pattern is on duty for, at the start that suits best. */
export function toReach(
  input: PatternInput,
): (workPatternId: WorkPatternId, times: readonly VisitTime[]) => number {
  const patterns = new Map<WorkPatternId, WorkPattern>(
    [...input.presentPatterns, ...input.candidates].map((pattern) => [pattern.workPatternId, pattern]),
  );
  const covers = new Map<WorkPatternId, Float64Array>();
  const coverFor = (workPatternId: WorkPatternId) => {
    const known = covers.get(workPatternId) ?? toDenseCover(patterns.get(workPatternId));
    covers.set(workPatternId, known);
    return known;
  };
  return (workPatternId, times) => {
    const cover = coverFor(workPatternId);
    return times.reduce((sum, visit) => sum + visit.times * bestShare(cover, visit), 0);
  };
}

function toDenseCover(pattern: WorkPattern | undefined): Float64Array {
  const dense = new Float64Array(SLOTS_PER_WEEK);
  if (!pattern) return dense;
  const { slots, shares } = coverOf(pattern);
  slots.forEach((slot, at) => (dense[slot] = shares[at]!));
  return dense;
}

function bestShare(cover: Float64Array, { firstSlot, lastSlot, slots }: VisitTime): number {
  let best = 0;
  for (let start = firstSlot; start <= lastSlot; start += 1) {
    let share = 1;
    for (let slot = start; slot < start + slots; slot += 1)
      share = Math.min(share, cover[slot % SLOTS_PER_WEEK]!);
    best = Math.max(best, share);
  }
  return best;
}
