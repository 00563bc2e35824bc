import { groupBy, type PatternShift, type WorkPattern } from '@homeround/domain';

/** Shifts of each week of the cycle, in order of day, start, end and kind. */
export function toWeeks({ cycleWeeks, shifts }: WorkPattern): PatternShift[][] {
  const ofWeek = groupBy(shifts, ({ week }) => week);
  return Array.from({ length: cycleWeeks }, (_, week) => [...(ofWeek.get(week + 1) ?? [])].sort(inOrder));
}

function inOrder(a: PatternShift, b: PatternShift): number {
  return a.weekday - b.weekday || a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1);
}

const weekKey = (shifts: readonly PatternShift[]) =>
  shifts.map(({ weekday, start, end, kind }) => `${weekday} ${start} ${end} ${kind}`).join(',');

/** Equal for patterns of the same cycle, shifts and kinds. */
export function rawKey(pattern: WorkPattern): string {
  return toWeeks(pattern).map(weekKey).join('|');
}

/** Equal for patterns that differ only in the week in which the cycle starts, or in how often it is written out. */
export function shiftedKey(pattern: WorkPattern): string {
  const weeks = toWeeks(pattern).map(weekKey);
  const part = weeks.slice(0, shortestPart(weeks));
  const turns = part.map((_, turn) => [...part.slice(turn), ...part.slice(0, turn)].join('|'));
  return turns.reduce((least, turn) => (turn < least ? turn : least));
}

/** Weeks after which the pattern repeats itself. */
export function shortestCycle(pattern: WorkPattern): number {
  return shortestPart(toWeeks(pattern).map(weekKey));
}

function shortestPart(weeks: readonly string[]): number {
  for (let length = 1; length < weeks.length; length++) {
    if (weeks.length % length !== 0) continue;
    if (weeks.every((week, index) => week === weeks[index % length])) return length;
  }
  return weeks.length;
}
