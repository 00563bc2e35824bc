import type { RuleBook, RuleName, RuleValues } from '@homeround/domain';
import { type LaidPattern, type LaidShift, MINUTES_A_WEEK } from './laid-out';
import { minutesOfNight } from './pattern-figures';

/** What of the law a pattern's core shifts can break by themselves. A recorded agreement stands in for the first two. */
const LAW_CHECKS = [
  { rule: 'daily-rest', agreed: true, breaks: breaksDailyRest },
  { rule: 'weekly-rest', agreed: true, breaks: breaksWeeklyRest },
  { rule: 'weekly-hours', agreed: false, breaks: breaksWeeklyHours },
  { rule: 'night-hours', agreed: false, breaks: breaksNightHours },
] as const satisfies readonly {
  rule: RuleName;
  agreed: boolean;
  breaks: (laid: LaidPattern, values: RuleValues) => boolean;
}[];

/** The rules of tier law that a pattern breaks, whoever works it, round the end of its cycle too. */
export function findBrokenLaw(laid: LaidPattern, { tiers, values }: RuleBook): RuleName[] {
  const hasAgreement = laid.pattern.restAgreement !== undefined;
  return LAW_CHECKS.filter(
    ({ rule, agreed, breaks }) =>
      tiers[rule] === 'law' && !(agreed && hasAgreement) && laid.core.length > 0 && breaks(laid, values),
  ).map(({ rule }) => rule);
}

/** From the last end of a working day to the first start of the next. */
function breaksDailyRest({ weeks, core }: LaidPattern, { dailyRest }: RuleValues): boolean {
  const days = new Map<number, { start: number; end: number }>();
  for (const { start, end } of core) {
    const day = Math.floor(start / 1440);
    const known = days.get(day) ?? { start, end };
    days.set(day, { start: Math.min(known.start, start), end: Math.max(known.end, end) });
  }
  const inOrder = [...days.values()];
  const first = inOrder[0]!.start + weeks * MINUTES_A_WEEK;
  return inOrder.some(({ end }, index) => (inOrder[index + 1]?.start ?? first) - end < dailyRest);
}

/** Each week holds the weekly rest, or with the week before or after it the fortnight's, or two weekly ones. */
function breaksWeeklyRest(laid: LaidPattern, { weeklyRest, fortnightRest }: RuleValues): boolean {
  const fortnightIsFine = (week: number): boolean => {
    const rests = findRests(laid, week, week + 2);
    return (
      rests.some((rest) => rest >= fortnightRest) || rests.filter((rest) => rest >= weeklyRest).length >= 2
    );
  };
  return Array.from({ length: laid.weeks }, (_, week) => week).some(
    (week) =>
      !findRests(laid, week, week + 1).some((rest) => rest >= weeklyRest) &&
      !fortnightIsFine(week - 1) &&
      !fortnightIsFine(week),
  );
}

/** Minutes of each span without duty between two Mondays of the cycle, which goes on in both directions. */
function findRests({ weeks, core }: LaidPattern, fromWeek: number, toWeek: number): number[] {
  const cycle = weeks * MINUTES_A_WEEK;
  const [from, to] = [fromWeek * MINUTES_A_WEEK, toWeek * MINUTES_A_WEEK];
  const rests: number[] = [];
  let free = from;
  for (const turn of [-2, -1, 0, 1, 2])
    for (const { start, end } of core) {
      const [starts, ends] = [start + turn * cycle, end + turn * cycle];
      if (ends <= from || starts >= to) continue;
      if (starts > free) rests.push(starts - free);
      free = Math.max(free, ends);
    }
  return free < to ? [...rests, to - free] : rests;
}

/** The break that a long shift must have is no working time. */
const workedMinutes =
  ({ breakAfter, breakMinutes }: RuleValues) =>
  ({ start, end }: LaidShift): number =>
    end - start - (end - start > breakAfter ? breakMinutes : 0);

function meanWorked({ weeks, core }: LaidPattern, values: RuleValues): number {
  return core.map(workedMinutes(values)).reduce((sum, minutes) => sum + minutes, 0) / weeks;
}

function breaksWeeklyHours(laid: LaidPattern, values: RuleValues): boolean {
  return meanWorked(laid, values) > values.weeklyHours;
}

/** Regulation 6 leaves the weekly rest day out of the average. */
const WORKING_DAYS_A_WEEK = 6;

/** Where at least half of the shifts are nights, their worker is a night worker. */
function breaksNightHours(laid: LaidPattern, values: RuleValues): boolean {
  // An end of night up to its start is on the next day; docs/rules/night-hours.md lets nights begin at 24:00.
  const nightTo = values.nightTo + 1440;
  const nights = laid.core.filter(
    ({ shift }) => minutesOfNight(shift.start, shift.end, values.nightFrom, nightTo) >= values.nightShare,
  );
  return (
    nights.length * 2 >= laid.core.length &&
    meanWorked(laid, values) > values.nightHours * WORKING_DAYS_A_WEEK
  );
}
