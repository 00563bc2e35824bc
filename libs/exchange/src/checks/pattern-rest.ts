import { groupBy } from '@homeround/domain';
import type { FaultCode } from '../fault-codes';
import type { FaultList, Spot } from '../fault-list';
import { hoursText } from '../hours-text';
import { spotOf } from '../tables/sheet';
import type { Folder } from './folder';
import {
  type CycleShift,
  dayText,
  layOutPatterns,
  MINUTES_A_WEEK,
  type PatternShifts,
} from './pattern-shifts';

interface Breach {
  readonly code: FaultCode;
  readonly spot: Spot;
  readonly cause: string;
}

/**
 * Reports work patterns whose core shifts leave less than the daily or weekly rest (Working Time Regulations 1998, regs
 * 10 and 11), round the end of the cycle too. A recorded agreement on compensatory rest (reg 24) turns refusal into a
 * warning.
 */
export function checkPatternRest(folder: Folder, faults: FaultList): void {
  for (const laidOut of layOutPatterns(folder)) {
    const { pattern, core } = laidOut;
    if (core.length === 0) continue;
    const breaches = [...findShortDays(folder, laidOut), ...findShortWeeks(folder, laidOut)];
    const { restAgreement } = pattern.record;
    if (restAgreement === undefined) {
      for (const { code, spot, cause } of breaches) faults.add(code, spot, cause);
    } else if (breaches.length > 0) {
      const more = breaches.length > 1 ? ` and ${breaches.length - 1} more` : '';
      const spot = spotOf(folder.sheets.workPatterns, pattern, 'restAgreement');
      faults.add('PATTERN_REST_AGREED', spot, `${breaches[0]!.cause}${more}`);
    }
  }
}

/** Daily rest lies between the last end of one working day and the first start of the next. */
function findShortDays({ sheets, rules }: Folder, { pattern, core, cycle }: PatternShifts): Breach[] {
  const dailyRest = rules.values.dailyRest;
  const workingDays = [
    ...groupBy(core, ({ shift }) => shift.record.week * 7 + shift.record.weekday).values(),
  ].map((shifts) => ({ first: shifts[0]!, end: Math.max(...shifts.map((shift) => shift.end)) }));
  return workingDays.flatMap(({ first, end }, index) => {
    const next = workingDays[index + 1]?.first ?? workingDays[0]!.first;
    const start = index + 1 < workingDays.length ? next.start : next.start + cycle;
    if (start - end >= dailyRest) return [];
    const rest = start < end ? 'no rest' : hoursText(start - end);
    const cause = `${pattern.record.workPatternId}: ${rest} from ${dayText(first.shift)} to ${dayText(next.shift)}, not ${hoursText(dailyRest)}`;
    return [{ code: 'PATTERN_DAILY_REST', spot: spotOf(sheets.patternShifts, next.shift, 'start'), cause }];
  });
}

/** Each week needs the weekly rest, or its fortnight with the week before or after needs the fortnightly form. */
function findShortWeeks({ sheets, rules }: Folder, { pattern, core, cycle }: PatternShifts): Breach[] {
  const { weeklyRest, fortnightRest } = rules.values;
  const weeks = cycle / MINUTES_A_WEEK;
  // The cycle before and the one after: a fortnight reaches one week beyond, and a one-week cycle meets itself.
  const duties = [-1, 0, 1].flatMap((turn) => repeat(core, turn * cycle));
  const restsIn = (first: number, last: number) =>
    findRests(duties, first * MINUTES_A_WEEK, (last + 1) * MINUTES_A_WEEK);
  const fortnightIsFine = (first: number) => {
    const rests = restsIn(first, first + 1);
    const enough = rests.filter((rest) => rest >= weeklyRest).length >= 2;
    return enough || rests.some((rest) => rest >= fortnightRest);
  };
  return Array.from({ length: weeks }, (_, week) => week).flatMap((week) => {
    const longest = Math.max(0, ...restsIn(week, week));
    if (longest >= weeklyRest || fortnightIsFine(week - 1) || fortnightIsFine(week)) return [];
    const cause = `${pattern.record.workPatternId}: the longest rest in week ${week + 1} is ${hoursText(longest)}, not ${hoursText(weeklyRest)}, and the fortnight does not make up for it`;
    const spot = spotOf(sheets.workPatterns, pattern, 'workPatternId');
    return [{ code: 'PATTERN_WEEKLY_REST', spot, cause }];
  });
}

function repeat(shifts: readonly CycleShift[], by: number): { start: number; end: number }[] {
  return shifts.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** Lengths of the spans without duty between two moments; duties are in order of their start. */
function findRests(duties: readonly { start: number; end: number }[], from: number, to: number): number[] {
  const rests: number[] = [];
  let free = from;
  for (const { start, end } of duties) {
    if (end <= from || to <= start) continue;
    if (start > free) rests.push(start - free);
    free = Math.max(free, end);
  }
  return to > free ? [...rests, to - free] : rests;
}
