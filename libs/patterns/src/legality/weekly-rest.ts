import { type CycleLayout, MINUTES_A_WEEK } from '../shape/cycle-layout';
import { hoursText } from '../shape/hours-text';
import type { PatternCheck } from './pattern-finding';
import { worstBreach } from './worst-breach';

/**
 * Working Time Regulations 1998, reg 11: each week, Monday to Sunday, has the weekly rest, or the fortnight with the week
 * before or after has the fortnightly rest, or the weekly rest twice.
 */
export const weeklyRest: PatternCheck = ({ layout, rules }) => {
  const { weeklyRest: limit, fortnightRest } = rules.values;
  const restsIn = toRests(layout);
  const isFine = (week: number) => {
    const rests = restsIn(week, 2);
    return rests.some((rest) => rest >= fortnightRest) || rests.filter((rest) => rest >= limit).length >= 2;
  };
  const weeks = Array.from({ length: layout.weeks }, (_, week) => {
    const amount = Math.max(0, ...restsIn(week, 1));
    const longest = `the longest rest in week ${week + 1} is ${hoursText(amount)}`;
    return { week, amount, detail: () => `${longest}, and the fortnight does not make up for it` };
  });
  const short = weeks.filter(({ week, amount }) => amount < limit && !isFine(week - 1) && !isFine(week));
  return worstBreach(short, limit, 'less');
};

/** Lengths of the spans without duty in so many weeks from a week on, cut at their edges. */
function toRests({ duties, length }: CycleLayout): (week: number, weeks: number) => number[] {
  // Cycles before and after: a fortnight reaches a week beyond, and into a one-week cycle comes the night before that.
  const known = [-2, -1, 0, 1].flatMap((turn) =>
    duties.map(({ start, end }) => ({ start: start + turn * length, end: end + turn * length })),
  );
  return (week, weeks) => {
    const from = week * MINUTES_A_WEEK;
    const to = from + weeks * MINUTES_A_WEEK;
    const rests: number[] = [];
    let free = from;
    for (const { start, end } of known) {
      if (end <= from || to <= start) continue;
      if (start > free) rests.push(start - free);
      free = Math.max(free, end);
    }
    return to > free ? [...rests, to - free] : rests;
  };
}
