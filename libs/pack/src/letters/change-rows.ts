import { toClockText } from '@homeround/domain';
import type { WorkerWeek } from '@homeround/patterns';
import type { Row } from '../document/blocks';
import { changeText, decimal } from '../words/numbers';

type Counted = Exclude<
  keyof WorkerWeek,
  'workPatternId' | 'name' | 'earliestStart' | 'latestEnd' | 'weekendsInARow' | 'daysInARow'
>;

const COUNTED: readonly (readonly [Counted, string])[] = [
  ['hours', 'Hours a week'],
  ['payBearingHours', 'Of these, with an allowance (before 06:00, from 20:00, weekends)'],
  ['days', 'Working days a week'],
  ['weekendsInFour', 'Weekends worked in four'],
  ['lates', 'Late shifts a week (ending after 20:00)'],
  ['lateToEarly', 'Early starts on the day after a late shift, a week'],
  ['splitDays', 'Split days a week'],
  ['gapHours', 'Unpaid hours between shifts of a day, a week'],
  ['singleDaysOff', 'Single days off a week'],
];

/** What a worker's weeks are like now and then, as rows of a table: figure, now, then, change. */
export function toChangeRows(before: WorkerWeek, after: WorkerWeek): Row[] {
  const counted = ([key, label]: (typeof COUNTED)[number]): Row => ({
    cells: [label, decimal(before[key]), decimal(after[key]), changeText(before[key], after[key])],
  });
  const worded = (label: string, now: string, then: string): Row => ({
    cells: [label, now, then, now === then ? 'no change' : 'changes'],
  });
  const clock = (time: number | null) => (time === null ? 'none' : toClockText(time));
  return [
    ...COUNTED.slice(0, 4).map(counted),
    worded('Most weekends in a row', weekendRun(before), weekendRun(after)),
    worded('Most days in a row', dayRun(before), dayRun(after)),
    worded('Earliest start', clock(before.earliestStart), clock(after.earliestStart)),
    worded('Latest end', clock(before.latestEnd), clock(after.latestEnd)),
    ...COUNTED.slice(4).map(counted),
  ];
}

/** As the figures say it: 52 = every weekend, 365 = no day off. */
const weekendRun = ({ weekendsInARow }: WorkerWeek) =>
  weekendsInARow === 52 ? 'every one' : decimal(weekendsInARow);
const dayRun = ({ daysInARow }: WorkerWeek) => (daysInARow === 365 ? 'no day off' : decimal(daysInARow));
