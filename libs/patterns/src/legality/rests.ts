import { type CycleLayout, dayText } from '../shape/cycle-layout';
import { hoursText } from '../shape/hours-text';
import type { PatternCheck } from './pattern-finding';
import { type Place, worstBreach } from './worst-breach';

/** Late for who has to rise early: as in the count of late shifts (docs/patterns.md). */
const LATE = 20 * 60;

interface Rest extends Place {
  /** Clock time at which the working day before it ends and its last shift starts. */
  readonly lastEnd: number;
  readonly lastStart: number;
}

/** Rests between one working day and the next, round the cycle's end too. */
function restsBetweenDays({ days, weeks, length }: CycleLayout): Rest[] {
  return days.map((before, index) => {
    const next = days[index + 1] ?? days[0]!;
    const start = index + 1 < days.length ? next.start : next.start + length;
    const midnight = before.day * 1440;
    const amount = start - before.end;
    const rest = amount > 0 ? hoursText(amount) : 'no rest';
    return {
      amount,
      detail: () => `${rest} from ${dayText(before.day, weeks)} to ${dayText(next.day, weeks)}`,
      lastEnd: before.end - midnight,
      lastStart: before.duties.at(-1)!.start - midnight,
    };
  });
}

/** Working Time Regulations 1998, reg 10. */
export const dailyRest: PatternCheck = ({ layout, rules }) => {
  const limit = rules.values.dailyRest;
  const short = restsBetweenDays(layout).filter(({ amount }) => amount < limit);
  return worstBreach(short, limit, 'less');
};

/** A late shift and an early one after it; the bound may ask for more than the daily rest. */
export const lateToEarly: PatternCheck = ({ layout, bounds }) => {
  const limit = bounds.lateToEarlyRest;
  const short = restsBetweenDays(layout).filter(
    ({ amount, lastEnd, lastStart }) => amount < limit && lastEnd > LATE && lastStart < LATE,
  );
  return worstBreach(short, limit, 'less');
};
