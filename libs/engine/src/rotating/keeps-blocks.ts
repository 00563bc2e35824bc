import { DAY_OFF, type RotatingProblem } from './rotating-problem';

/**
 * True when the days, read round and round, keep every rule of blocks and of what follows what; demand is not looked at.
 * A cycle without work or without a day off has a block without end and is refused.
 */
export function keepsBlocks(problem: RotatingProblem, shiftOfDay: Int8Array): boolean {
  const days = shiftOfDay.length;
  const start = findWorkStart(shiftOfDay);
  if (start < 0) return false;
  let at = start;
  while (at < start + days) {
    const off = findWorkEnd(problem, shiftOfDay, at);
    if (off < 0) return false;
    const next = off + runLength(shiftOfDay, off % days);
    if (!keepsDaysOff(problem, shiftOfDay, off, next)) return false;
    at = next;
  }
  return true;
}

/** The first working day after a day off, or −1. */
function findWorkStart(shiftOfDay: Int8Array): number {
  const days = shiftOfDay.length;
  for (let day = 0; day < days; day++) {
    if (shiftOfDay[day] !== DAY_OFF && shiftOfDay[(day + days - 1) % days] === DAY_OFF) return day;
  }
  return -1;
}

/** The first day off after the work block that starts on day `at`, or −1 where that block breaks a rule. */
function findWorkEnd(problem: RotatingProblem, shiftOfDay: Int8Array, at: number): number {
  const days = shiftOfDay.length;
  let day = at;
  let before = DAY_OFF;
  let shift = shiftOfDay[day % days]!;
  while (shift !== DAY_OFF) {
    const run = runLength(shiftOfDay, day % days);
    if (run < problem.blockLeast[shift]! || run > problem.blockMost[shift]!) return -1;
    if (run > 1 && problem.forbiddenNext[shift * problem.shifts + shift]) return -1;
    if (before !== DAY_OFF && problem.forbiddenNext[before * problem.shifts + shift]) return -1;
    before = shift;
    day += run;
    shift = shiftOfDay[day % days]!;
  }
  const worked = day - at;
  return worked >= problem.workLeast && worked <= problem.workMost ? day : -1;
}

/** The block of days off from `off` to before `next`. */
function keepsDaysOff(problem: RotatingProblem, shiftOfDay: Int8Array, off: number, next: number): boolean {
  const length = next - off;
  if (length < problem.offLeast || length > problem.offMost) return false;
  if (length > 1) return true;
  const days = shiftOfDay.length;
  const before = shiftOfDay[(off - 1) % days]!;
  return !problem.forbiddenAfterDayOff[before * problem.shifts + shiftOfDay[next % days]!];
}

/** Days alike in a row from `day`, at most once round. */
function runLength(shiftOfDay: Int8Array, day: number): number {
  const days = shiftOfDay.length;
  let run = 1;
  while (run < days && shiftOfDay[(day + run) % days] === shiftOfDay[day]) run++;
  return run;
}
