import type { Coverage } from '@homeround/contract';
import { SLOT_MINUTES, toClockText } from '@homeround/domain';
import { WEEKDAYS } from '../../../shared/patterns/weekdays';

/** Quarter-hours of a day. */
export const SLOTS_PER_DAY = 1440 / SLOT_MINUTES;

/** Workers needed and on duty in each quarter-hour of the week. `after` is undefined where no option is chosen. */
export interface WeekCover {
  readonly needed: readonly number[];
  readonly today: readonly number[];
  readonly after: readonly number[] | undefined;
}

export const chosenOf = (coverage: Coverage, localityId: string | undefined): Coverage['localities'] =>
  coverage.localities.filter((locality) => localityId === undefined || locality.localityId === localityId);

/** Of one locality, or the sums of all. */
export function pickCover(coverage: Coverage, localityId: string | undefined): WeekCover {
  const chosen = chosenOf(coverage, localityId);
  return {
    needed: addUp(chosen.map(({ needed }) => needed)),
    today: addUp(chosen.map(({ cover }) => cover)),
    after: chosen.some(({ coverAfter }) => coverAfter !== null)
      ? addUp(chosen.map(({ coverAfter }) => coverAfter ?? []))
      : undefined,
  };
}

function addUp(weeks: readonly (readonly number[])[]): readonly number[] {
  const sum = new Array<number>(7 * SLOTS_PER_DAY).fill(0);
  for (const week of weeks) week.forEach((value, slot) => (sum[slot]! += value));
  return sum;
}

/** One weekday of a week. */
export function dayOfCover({ needed, today, after }: WeekCover, weekday: number): WeekCover {
  const day = (week: readonly number[]) => week.slice(weekday * SLOTS_PER_DAY, (weekday + 1) * SLOTS_PER_DAY);
  return { needed: day(needed), today: day(today), after: after && day(after) };
}

/** Hours short of each weekday, each locality by itself; on the option where one is chosen. */
export function shortHoursByDay(coverage: Coverage, localityId: string | undefined): readonly number[] {
  const weeks = chosenOf(coverage, localityId).map((locality) => pickCover(coverage, locality.localityId));
  return WEEKDAYS.map((_, weekday) =>
    weeks
      .map((week) => dayOfCover(week, weekday))
      .reduce((sum, day) => sum + measureCover(day.needed, day.after ?? day.today).shortHours, 0),
  );
}

/** How cover and demand miss each other. Hours of workers. */
export interface CoverFigures {
  readonly neededHours: number;
  readonly coverHours: number;
  /** With a worker too few, and with one too many. */
  readonly shortHours: number;
  readonly excessHours: number;
  /** The quarter-hour that lacks most workers; undefined where none is short. */
  readonly worst: { readonly slot: number; readonly short: number } | undefined;
}

const HOURS_PER_SLOT = SLOT_MINUTES / 60;

export function measureCover(needed: readonly number[], cover: readonly number[]): CoverFigures {
  const short = needed.map((workers, slot) => Math.max(0, workers - cover[slot]!));
  const excess = needed.map((workers, slot) => Math.max(0, cover[slot]! - workers));
  const most = Math.max(0, ...short);
  return {
    neededHours: hoursOf(needed),
    coverHours: hoursOf(cover),
    shortHours: hoursOf(short),
    excessHours: hoursOf(excess),
    worst: most > 0 ? { slot: short.indexOf(most), short: most } : undefined,
  };
}

/** Figures of several localities: one's worker too many is not there for another's too few. */
export function addFigures(all: readonly CoverFigures[]): CoverFigures {
  const sum = (of: (figures: CoverFigures) => number) =>
    all.reduce((total, figures) => total + of(figures), 0);
  const worsts = all.flatMap(({ worst }) => worst ?? []);
  const most = Math.max(0, ...worsts.map(({ short }) => short));
  return {
    neededHours: sum(({ neededHours }) => neededHours),
    coverHours: sum(({ coverHours }) => coverHours),
    shortHours: sum(({ shortHours }) => shortHours),
    excessHours: sum(({ excessHours }) => excessHours),
    worst: worsts.find(({ short }) => short === most),
  };
}

const hoursOf = (workers: readonly number[]): number =>
  workers.reduce((sum, value) => sum + value, 0) * HOURS_PER_SLOT;

/** "07:15" of a slot of the day. */
export const clockOfSlot = (slot: number): string => toClockText((slot % SLOTS_PER_DAY) * SLOT_MINUTES);

/** "Monday 07:15" of a slot of the week. */
export const nameSlot = (slot: number): string =>
  `${WEEKDAYS[Math.floor(slot / SLOTS_PER_DAY)]!} ${clockOfSlot(slot)}`;
