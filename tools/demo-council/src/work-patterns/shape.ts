import type { PatternShift } from '@homeround/domain';

/** A work pattern without a name. */
export interface Shape {
  readonly cycleWeeks: number;
  /** In order of time. */
  readonly shifts: readonly PatternShift[];
}

/** Most days worked without a day off; every week of seven days then holds one. */
export const LONGEST_RUN = 6;
const DAILY_REST = 660;
const WEEKLY_MINUTES = 2880;

/** A shift's day, counted from the first of the cycle. */
export const dayOf = (shift: PatternShift): number => (shift.week - 1) * 7 + shift.weekday;

/** Shifts in order of time. */
export function toShape(cycleWeeks: number, shifts: readonly PatternShift[]): Shape {
  return { cycleWeeks, shifts: [...shifts].sort((a, b) => dayOf(a) - dayOf(b) || a.start - b.start) };
}

/** True when the cycle, repeated for ever and with every flex shift worked, keeps rest and the 48 hours. */
export function keepsTheLaw(shape: Shape): boolean {
  const minutes = shape.shifts.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    minutes <= WEEKLY_MINUTES * shape.cycleWeeks &&
    shortestRest(shape) >= DAILY_REST &&
    longestRun(shape) <= LONGEST_RUN &&
    !overlaps(shape)
  );
}

/** Least minutes between the last end of a working day and the first start of the next. */
export function shortestRest({ cycleWeeks, shifts }: Shape): number {
  const days = new Map<number, { start: number; end: number }>();
  for (const shift of shifts) {
    const day = dayOf(shift);
    const known = days.get(day) ?? { start: Infinity, end: 0 };
    days.set(day, { start: Math.min(known.start, shift.start), end: Math.max(known.end, shift.end) });
  }
  const inOrder = [...days].sort(([a], [b]) => a - b);
  const rests = inOrder.map(([day, { end }], index) => {
    const [next, { start }] = inOrder[(index + 1) % inOrder.length]!;
    const later = next > day ? next : next + cycleWeeks * 7;
    return (later - day) * 1440 + start - end;
  });
  return Math.min(...rests);
}

function longestRun({ cycleWeeks, shifts }: Shape): number {
  const worked = new Set(shifts.map(dayOf));
  return Math.max(...[...worked].map((day) => runAround(day, worked, cycleWeeks * 7)));
}

/** Days worked in a row, going round the cycle, that the day is or would be among. */
export function runAround(day: number, worked: ReadonlySet<number>, days: number): number {
  let run = 1;
  for (let next = (day + 1) % days; run < days && worked.has(next); next = (next + 1) % days) run++;
  for (let last = (day + days - 1) % days; run < days && worked.has(last); last = (last + days - 1) % days)
    run++;
  return run;
}

function overlaps({ shifts }: Shape): boolean {
  return shifts.some((shift, index) => {
    const next = shifts[index + 1];
    return next !== undefined && dayOf(next) === dayOf(shift) && next.start < shift.end + 60;
  });
}
