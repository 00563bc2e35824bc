import type { WorkPattern } from '@homeround/domain';

/** What could be agreed of a work pattern without changing it, by its core shifts over the whole cycle. */
export interface Room {
  readonly earliestStart: number;
  readonly latestEnd: number;
  /** Weekdays on which no shift starts, 0 = Monday. */
  readonly freeWeekdays: readonly number[];
  /** Fewest weekends of four that the pattern keeps within. */
  readonly weekendsInFour: number;
  /** The longest run of working days, round the cycle's end too. */
  readonly daysInARow: number;
}

const WEEKDAYS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];
const SATURDAY = 5;

/** Undefined for a pattern without core shifts. */
export function findRoom({ cycleWeeks, shifts }: WorkPattern): Room | undefined {
  const core = shifts.filter(({ kind }) => kind === 'core');
  if (core.length === 0) return undefined;
  const weekdays = new Set(core.map(({ weekday }) => weekday));
  const weekends = new Set(core.filter(({ weekday }) => weekday >= SATURDAY).map(({ week }) => week));
  const worked = new Set(core.map(({ week, weekday }) => (week - 1) * 7 + weekday));
  return {
    earliestStart: Math.min(...core.map(({ start }) => start)),
    latestEnd: Math.max(...core.map(({ end }) => end)),
    freeWeekdays: WEEKDAYS.filter((weekday) => !weekdays.has(weekday)),
    weekendsInFour: Math.ceil((4 * weekends.size) / cycleWeeks),
    daysInARow: longestRun(worked, cycleWeeks * 7),
  };
}

/** Days twice round, so that a run over the cycle's end is seen whole. */
function longestRun(worked: ReadonlySet<number>, days: number): number {
  let run = 0;
  let longest = 0;
  for (let day = 0; day < 2 * days; day++) {
    run = worked.has(day % days) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return Math.min(longest, days);
}
