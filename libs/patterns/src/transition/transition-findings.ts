import { MINUTES_PER_DAY, type PatternInput, type RuleValues, toClockText } from '@homeround/domain';
import { EVENING } from '../features/pay-bearing';
import { hoursText } from '../shape/hours-text';
import type { DutySpan } from './dated-shifts';
import type { TransitionFinding } from './transition-plan';

/** A worker's duties around the changeover, which is minute 0: in order of start. */
export interface Handover {
  readonly old: readonly DutySpan[];
  readonly fresh: readonly DutySpan[];
  /** Those of the old pattern if it went on, and of the new one if it had begun before: what each breaks by itself. */
  readonly oldAlone: readonly DutySpan[];
  readonly freshAlone: readonly DutySpan[];
  /** The last to end of the old ones and the first of the new ones. */
  readonly last: DutySpan | undefined;
  readonly first: DutySpan | undefined;
}

/** What is broken between the patterns. Weeks are the seven days before the changeover and those from it on. */
export function findTransitionFindings(input: PatternInput, handover: Handover): TransitionFinding[] {
  return [
    ...findShortRest(input, handover),
    ...findShortWeeks(input, handover),
    ...findLongRun(input, handover),
    ...findLongWeek(input, handover),
  ];
}

function findShortRest({ rules, settings }: PatternInput, { last, first }: Handover): TransitionFinding[] {
  if (!last || !first) return [];
  const rest = first.from - last.to;
  const { dailyRest } = rules.values;
  const told = rest > 0 ? hoursText(rest) : 'no rest';
  if (rest < dailyRest) {
    const text = `${told} between the last old shift and the first new one, not ${hoursText(dailyRest)}: ${mendRest(last.to + dailyRest, first)}`;
    return [{ rule: 'daily-rest', tier: rules.tiers['daily-rest'], text }];
  }
  const wanted = settings.bounds.lateToEarlyRest;
  if (rest >= wanted || last.end <= EVENING || last.start >= EVENING) return [];
  const text = `${told} from a late shift to the first new one, not ${hoursText(wanted)}`;
  return [{ rule: 'late-to-early', tier: 'policy', text }];
}

/** What the first new shift would have to be. */
function mendRest(earliest: number, first: DutySpan): string {
  const start = earliest - first.day * MINUTES_PER_DAY;
  return start < first.end ? `start it at ${toClockText(start)}` : 'leave it out';
}

const WEEK = 7 * MINUTES_PER_DAY;

/** Weeks short of rest that the pattern worked in them is not short of by itself. */
function findShortWeeks({ rules }: PatternInput, handover: Handover): TransitionFinding[] {
  const { old, fresh, oldAlone, freshAlone } = handover;
  const duties = [...old, ...fresh];
  return [-WEEK, 0].flatMap((from): TransitionFinding[] => {
    if (!isWeekShort(duties, from, rules.values)) return [];
    if (isWeekShort(from < 0 ? oldAlone : freshAlone, from, rules.values)) return [];
    const longest = Math.max(...restsIn(duties, from, from + WEEK));
    const week = from < 0 ? 'last old week' : 'first new week';
    const text = `the longest rest of the ${week} is ${hoursText(longest)}, and the weeks beside do not make up for it`;
    return [{ rule: 'weekly-rest', tier: rules.tiers['weekly-rest'], text }];
  });
}

/** Working Time Regulations 1998, reg 11, as patterns are judged: a week, or its fortnight with the week before or after. */
function isWeekShort(duties: readonly DutySpan[], from: number, values: RuleValues): boolean {
  const fortnightIsFine = (first: number) =>
    hasFortnightRest(restsIn(duties, first, first + 2 * WEEK), values);
  const longest = Math.max(...restsIn(duties, from, from + WEEK));
  return longest < values.weeklyRest && !fortnightIsFine(from - WEEK) && !fortnightIsFine(from);
}

function hasFortnightRest(rests: readonly number[], { weeklyRest, fortnightRest }: RuleValues): boolean {
  return (
    rests.some((rest) => rest >= fortnightRest) || rests.filter((rest) => rest >= weeklyRest).length >= 2
  );
}

/** Spans without duty, cut at the edges. */
function restsIn(duties: readonly DutySpan[], from: number, to: number): number[] {
  const rests: number[] = [];
  let free = from;
  for (const duty of duties) {
    if (duty.to <= from || to <= duty.from) continue;
    rests.push(duty.from - free);
    free = Math.max(free, duty.to);
  }
  return [...rests, to - free];
}

/** Days in a row over the changeover, where old and new ones meet. */
function findLongRun({ settings }: PatternInput, { old, fresh }: Handover): TransitionFinding[] {
  const worked = new Set([...old, ...fresh].map(({ day }) => day));
  const run = (day: number, step: 1 | -1): number => (worked.has(day) ? 1 + run(day + step, step) : 0);
  const [before, after] = [run(-1, -1), run(0, 1)];
  const most = settings.bounds.daysInARow;
  if (before === 0 || after === 0 || before + after <= most) return [];
  const text = `${before + after} days in a row (${before} old, ${after} new), not ${most}`;
  return [{ rule: 'days-in-a-row', tier: 'policy', text }];
}

/** Seven days over the changeover above the law's weekly average: lawful once, but for nobody's good. */
function findLongWeek({ rules }: PatternInput, { old, fresh }: Handover): TransitionFinding[] {
  const duties = [...old, ...fresh];
  const weeks = [-6, -5, -4, -3, -2, -1].map((first) =>
    duties
      .filter(({ day }) => first <= day && day < first + 7)
      .reduce((sum, { from, to }) => sum + to - from, 0),
  );
  const most = Math.max(...weeks);
  if (most <= rules.values.weeklyHours) return [];
  const text = `${hoursText(most)} in seven days over the changeover, above ${hoursText(rules.values.weeklyHours)}`;
  return [{ rule: 'weekly-hours', tier: 'good-practice', text }];
}
