import type { WorkerWeekBody } from '@homeround/contract';
import { toClockText } from '@homeround/domain';
import { formatMean } from '../../../shared/format/numbers';
import { type AmountChange, type AmountKind, compareAmounts } from '../compare-amounts';

/** One thing of a worker's weeks, before and after. */
export interface WeekRow {
  readonly name: string;
  /** Null = there is none. */
  readonly read: (week: WorkerWeekBody) => number | null;
  readonly kind: AmountKind;
  /** From this on a run has no end. */
  readonly endless?: number;
}

/** Counted by the service as "every one" and "no day off" where a run has no end. */
const EVERY_WEEKEND = 52;
const NO_DAY_OFF = 365;

const mean = (better: AmountKind['better']): AmountKind => ({
  ...{ format: formatMean, round: (amount) => Math.round(amount * 10) / 10, better },
});
const clock = (better: AmountKind['better']): AmountKind => ({
  ...{ format: wordClock, formatChange: wordSpan, better },
});
const run = (endless: number, words: string): Pick<WeekRow, 'kind' | 'endless'> => ({
  kind: {
    ...{ format: (length) => (length >= endless ? words : String(length)), formatChange: String },
    better: 'less',
  },
  endless,
});

export const WEEK_ROWS: readonly WeekRow[] = [
  { name: 'Hours a week', read: ({ hours }) => hours, kind: mean(null) },
  { name: 'Working days a week', read: ({ days }) => days, kind: mean('less') },
  { name: 'Weekends in four', read: ({ weekendsInFour }) => weekendsInFour, kind: mean('less') },
  {
    name: 'Weekends in a row',
    read: ({ weekendsInARow }) => weekendsInARow,
    ...run(EVERY_WEEKEND, 'every one'),
  },
  { name: 'Earliest start', read: ({ earliestStart }) => earliestStart, kind: clock(null) },
  { name: 'Latest end', read: ({ latestEnd }) => latestEnd, kind: clock(null) },
  { name: 'Late shifts a week', read: ({ lates }) => lates, kind: mean('less') },
  {
    name: 'Early starts after a late shift, a week',
    read: ({ lateToEarly }) => lateToEarly,
    kind: mean('less'),
  },
  { name: 'Split days a week', read: ({ splitDays }) => splitDays, kind: mean('less') },
  { name: 'Unpaid hours between shifts, a week', read: ({ gapHours }) => gapHours, kind: mean('less') },
  { name: 'Single days off, a week', read: ({ singleDaysOff }) => singleDaysOff, kind: mean('less') },
  { name: 'Days in a row', read: ({ daysInARow }) => daysInARow, ...run(NO_DAY_OFF, 'no day off') },
  {
    name: 'Hours with an allowance, a week',
    read: ({ payBearingHours }) => payBearingHours,
    kind: mean('more'),
  },
];

/** "22:00", "07:00 the day after". */
function wordClock(minutes: number): string {
  return minutes > 1440 ? `${toClockText(minutes - 1440)} the day after` : toClockText(minutes);
}

/** "1 h 30 min". */
function wordSpan(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [...(hours === 0 ? [] : [`${hours} h`]), ...(rest === 0 && hours > 0 ? [] : [`${rest} min`])];
  return parts.join(' ');
}

/** What becomes of a row; a run that gets no end, or gets one, has no difference in figures. */
export function toChange(row: WeekRow, before: WorkerWeekBody, after: WorkerWeekBody): AmountChange {
  const [was, becomes] = [row.read(before), row.read(after)];
  const { endless = Infinity } = row;
  if (was !== becomes && (was ?? 0) >= endless) return { text: 'gets an end', verdict: 'better' };
  if (was !== becomes && (becomes ?? 0) >= endless) return { text: 'has no end', verdict: 'worse' };
  return compareAmounts(row.kind, was, becomes);
}
