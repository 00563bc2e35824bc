import { dayText } from '../shape/cycle-layout';
import { hoursText } from '../shape/hours-text';
import type { Run } from '../shape/runs';
import type { PatternCase, PatternCheck } from './pattern-finding';
import { type Place, worstBreach } from './worst-breach';

/** One place for each shift: its length. */
function shiftLengths({ layout }: PatternCase): Place[] {
  return layout.days.flatMap(({ day, duties }) =>
    duties.map(({ start, end }) => ({
      amount: end - start,
      detail: () => `a shift of ${hoursText(end - start)} on ${dayText(day, layout.weeks)}`,
    })),
  );
}

export const longestShift: PatternCheck = (found) => {
  const limit = found.bounds.longestShift;
  const long = shiftLengths(found).filter(({ amount }) => amount > limit);
  return worstBreach(long, limit, 'more');
};

export const shortestShift: PatternCheck = (found) => {
  const limit = found.bounds.shortestShift;
  const short = shiftLengths(found).filter(({ amount }) => amount < limit);
  return worstBreach(short, limit, 'less');
};

export const longestDay: PatternCheck = ({ layout, bounds }) => {
  const long = layout.days
    .map(({ day, start, end }) => ({
      amount: end - start,
      detail: () => `${hoursText(end - start)} from first start to last end on ${dayText(day, layout.weeks)}`,
    }))
    .filter(({ amount }) => amount > bounds.longestDay);
  return worstBreach(long, bounds.longestDay, 'more');
};

export const longestGap: PatternCheck = ({ layout, bounds }) => {
  const gaps = layout.days.flatMap(({ day, duties }) =>
    duties.slice(1).map(({ start }, index) => {
      const amount = start - duties[index]!.end;
      const detail = () => `${hoursText(amount)} unpaid between shifts on ${dayText(day, layout.weeks)}`;
      return { amount, detail };
    }),
  );
  const long = gaps.filter(({ amount }) => amount > bounds.longestGap);
  return worstBreach(long, bounds.longestGap, 'more');
};

export const daysInARow: PatternCheck = ({ layout, bounds }) => {
  const { weeks, dayRuns: runs } = layout;
  const detailOf = (run: Run) => () =>
    runs.length === 1 ? 'no day off' : `${run.days} days in a row from ${dayText(run.first, weeks)}`;
  const long = runs
    .filter((run) => run.worked && (run.days > bounds.daysInARow || runs.length === 1))
    .map((run) => ({ amount: run.days, detail: detailOf(run) }));
  return worstBreach(long, bounds.daysInARow, 'more');
};

export const weekendsInFour: PatternCheck = ({ layout, bounds }) => {
  const worked = layout.weekendRuns.reduce((sum, run) => sum + (run.worked ? run.days : 0), 0);
  const amount = (4 * worked) / layout.weeks;
  const limit = bounds.weekendsInFour;
  if (amount <= limit) return undefined;
  const detail = worked === layout.weeks ? 'every weekend' : `${worked} weekends in ${layout.weeks} weeks`;
  return { amount, limit, times: 1, detail };
};
