import type { RuleValues } from '@homeround/domain';
import { type CycleDuty, type CycleLayout, dayText } from '../shape/cycle-layout';
import { hoursText } from '../shape/hours-text';
import type { PatternCheck } from './pattern-finding';
import { worstBreach } from './worst-breach';

/** Night workers' hours are an average over six working days a week (docs/rules/night-hours.md). */
const WORKING_DAYS = 6;

/** Mean of the shifts less the break that a long shift must have. */
function weeklyWork({ duties, weeks }: CycleLayout, { breakAfter, breakMinutes }: RuleValues): number {
  const worked = duties.map(({ start, end }) => end - start - (end - start > breakAfter ? breakMinutes : 0));
  return worked.reduce((sum, minutes) => sum + minutes, 0) / weeks;
}

/** Working Time Regulations 1998, reg 4. */
export const weeklyHours: PatternCheck = ({ layout, rules }) => {
  const limit = rules.values.weeklyHours;
  const amount = weeklyWork(layout, rules.values);
  if (amount <= limit) return undefined;
  return { amount, limit, times: 1, detail: `${hoursText(amount)} a week on average` };
};

/** Working Time Regulations 1998, reg 6: for who works nights on half of the shifts or more. */
export const nightHours: PatternCheck = ({ layout, rules }) => {
  const nights = layout.duties.filter((duty) => isNight(duty, rules.values)).length;
  const limit = rules.values.nightHours * WORKING_DAYS;
  const amount = weeklyWork(layout, rules.values);
  if (nights * 2 < layout.duties.length || amount <= limit) return undefined;
  return { amount, limit, times: 1, detail: `${hoursText(amount)} a week on average with nights` };
};

/** At least the share of a night shift, in the night that begins on the shift's day and the one before. */
export function isNight({ start, end }: CycleDuty, { nightFrom, nightTo, nightShare }: RuleValues): boolean {
  const midnight = Math.floor(start / 1440) * 1440;
  const night = (nightTo - nightFrom + 1440) % 1440;
  const inNight = (from: number) => Math.max(0, Math.min(end, from + night) - Math.max(start, from));
  return inNight(midnight + nightFrom) + inNight(midnight + nightFrom - 1440) >= nightShare;
}

/**
 * Working Time Regulations 1998, reg 12. A shift that is long enough has its break inside; short ones that follow each
 * other without a break's time between leave no room for one.
 */
export const breakRoom: PatternCheck = ({ layout, rules }) => {
  const { breakAfter, breakMinutes } = rules.values;
  const places = layout.days.flatMap(({ day, duties }) =>
    toStretches(duties, breakMinutes)
      .filter((stretch) => stretch.end - stretch.start > breakAfter && stretch.longest <= breakAfter)
      .map(({ start, end }) => ({
        amount: end - start,
        detail: () => `${hoursText(end - start)} without room for a break on ${dayText(day, layout.weeks)}`,
      })),
  );
  return worstBreach(places, breakAfter, 'more');
};

function toStretches(duties: readonly CycleDuty[], gap: number) {
  const stretches: { start: number; end: number; longest: number }[] = [];
  for (const { start, end } of duties) {
    const last = stretches.at(-1);
    if (last && start - last.end < gap) {
      last.end = end;
      last.longest = Math.max(last.longest, end - start);
    } else stretches.push({ start, end, longest: end - start });
  }
  return stretches;
}
