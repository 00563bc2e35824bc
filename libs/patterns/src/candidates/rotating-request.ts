import { type PatternBounds, type RuleBook, SLOT_MINUTES, SLOTS_PER_WEEK } from '@homeround/domain';
import { DAYS_A_WEEK, MOST_WEEKS, type RotatingShift } from './rotating-pattern';

/** Least and most in a row. */
export interface BlockLength {
  readonly least: number;
  readonly most: number;
}

/** What the builder of rotating rotas is asked for: as many weeks as workers, each a week further. */
export interface RotatingRequest {
  readonly weeks: number;
  readonly shifts: readonly RotatingShift[];
  /** Columns of the demand: Monday to Friday, and the weekend as one. */
  readonly weekDays: number;
  /** Workers on each shift (row) on each day (column), exactly. */
  readonly demand: readonly (readonly number[])[];
  /** For each shift, days in a row of it. */
  readonly shiftBlocks: readonly BlockLength[];
  readonly workBlocks: BlockLength;
  readonly freeBlocks: BlockLength;
  /** Shifts (before, after) that may not follow on the next day, by their place. */
  readonly forbiddenPairs: readonly (readonly [before: number, after: number])[];
}

/** A team, or workers of one contract in it, that would share a rotating rota. */
export interface RotatingTeam {
  /** Workers needed in each quarter-hour of the week. */
  readonly demand: readonly number[];
  readonly contractMinutes: number;
  /** Workers of one turn of the rota, 1–12: a larger team has several in each week of it. */
  readonly weeks: number;
  readonly shifts: readonly RotatingShift[];
  readonly rules: RuleBook;
  readonly bounds: PatternBounds;
}

/** A single working day is a journey for little; more than four entries off make the other weeks full. */
const WORK_LEAST = 2;
const FREE: BlockLength = { least: 1, most: 4 };

/** Dundee's two shifts, cut or stretched to another length: from 07:30 on, and up to 22:00. */
export function earlyAndLate(minutes: number): RotatingShift[] {
  const [opening, closing] = [7 * 60 + 30, 22 * 60];
  return [
    { name: 'early', start: opening, end: opening + minutes },
    { name: 'late', start: closing - minutes, end: closing },
  ];
}

/**
 * The builder's problem for a team: the shifts that the contract pays for, shared out over days and shifts in the shape of
 * the demand, weekends no fuller than the bounds allow. Undefined where the contract fits no such rota: more shifts than
 * days.
 */
export function toRotatingRequest(team: RotatingTeam): RotatingRequest | undefined {
  const { weeks, shifts, bounds, contractMinutes } = team;
  if (weeks < 1 || weeks > MOST_WEEKS || shifts.length === 0) return undefined;
  const length = shifts.reduce((sum, { start, end }) => sum + end - start, 0) / shifts.length;
  const demand = shareOut(
    Math.round((weeks * contractMinutes) / length),
    toNeed(team),
    toDays(weeks, bounds),
  );
  if (!demand) return undefined;
  // A block with a weekend in it is a day longer than its entries; without, it has five days at most.
  const most = Math.max(1, bounds.daysInARow - 1);
  return {
    weeks,
    shifts,
    weekDays: DAYS_A_WEEK,
    demand,
    shiftBlocks: shifts.map(() => ({ least: 1, most })),
    workBlocks: { least: Math.min(WORK_LEAST, most), most },
    freeBlocks: FREE,
    forbiddenPairs: findForbiddenPairs(team),
  };
}

/** An entry of the builder's week. */
interface BuilderDay {
  readonly weekdays: readonly number[];
  /** Workers at most. */
  readonly most: number;
}

function toDays(weeks: number, { weekendsInFour }: PatternBounds): BuilderDay[] {
  const weekend = { weekdays: [5, 6], most: Math.min(weeks, Math.floor((weeks * weekendsInFour) / 4)) };
  return [...[0, 1, 2, 3, 4].map((weekday) => ({ weekdays: [weekday], most: weeks })), weekend];
}

/** Worker-hours needed within each shift on each weekday. */
function toNeed({ demand, shifts }: RotatingTeam): number[][] {
  return shifts.map(({ start, end }) =>
    [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
      let hours = 0;
      for (let minute = start; minute < end; minute += SLOT_MINUTES) {
        const slot = Math.floor((weekday * 1440 + minute) / SLOT_MINUTES) % SLOTS_PER_WEEK;
        hours += (demand[slot] ?? 0) / 4;
      }
      return hours;
    }),
  );
}

/**
 * Gives the shifts away one by one to where the mean need for each worker given is greatest (D'Hondt), a weekend taking
 * two; undefined where days run out.
 */
function shareOut(
  shifts: number,
  need: readonly (readonly number[])[],
  days: readonly BuilderDay[],
): number[][] | undefined {
  const given = need.map(() => days.map(() => 0));
  const onDay = days.map(() => 0);
  const urgency = (shift: number, day: number) => {
    const { weekdays } = days[day]!;
    const hours = weekdays.reduce((sum, weekday) => sum + need[shift]![weekday]!, 0) / weekdays.length;
    return hours / (given[shift]![day]! + 1);
  };
  const places = need.flatMap((_, shift) => days.map((__, day) => ({ shift, day })));
  for (let left = shifts; left > 0;) {
    const open = places.filter(
      ({ day }) => onDay[day]! < days[day]!.most && days[day]!.weekdays.length <= left,
    );
    if (open.length === 0) return undefined;
    const { shift, day } = open.reduce((a, b) => (urgency(b.shift, b.day) > urgency(a.shift, a.day) ? b : a));
    given[shift]![day]!++;
    onDay[day]!++;
    left -= days[day]!.weekdays.length;
  }
  return given;
}

/** Less rest from one day's shift to the next day's than the law or the bounds allow. */
function findForbiddenPairs({ shifts, rules, bounds }: RotatingTeam): [number, number][] {
  const least = Math.max(rules.values.dailyRest, bounds.lateToEarlyRest);
  return shifts.flatMap((before, a) =>
    shifts.flatMap((after, b): [number, number][] =>
      1440 + after.start - before.end < least ? [[a, b]] : [],
    ),
  );
}
