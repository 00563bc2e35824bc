import { toClockText } from '@homeround/domain';
import type { ChangeCost } from '../features/cost-of-change';
import { amountText, countText } from '../words/plain-words';
import type { WorkerWeek } from './worker-week';

interface Reason {
  /** 0 for what has no price. */
  readonly points: number;
  readonly text: string;
}

/** What becomes harder for a worker, in words: by points, then what has no price. */
export function wordReasons(
  before: WorkerWeek,
  after: WorkerWeek,
  cost: ChangeCost,
  movedHours: number,
): string[] {
  const reasons = [...pricedReasons(before, after, cost, movedHours), ...otherReasons(before, after)];
  // The sort is stable: equal points stay in the order given.
  return reasons.sort((a, b) => b.points - a.points).map(({ text }) => text);
}

function pricedReasons(
  before: WorkerWeek,
  after: WorkerWeek,
  cost: ChangeCost,
  movedHours: number,
): Reason[] {
  const reasons: (Reason | false)[] = [
    shown(movedHours) > 0 && {
      points: cost.moved + cost.heavy,
      text: `${shown(movedHours)} of ${shown(after.hours)} hours a week at other times`,
    },
    shown(after.weekendsInFour) > shown(before.weekendsInFour) && {
      points: cost.weekends,
      text: `${countText(shown(after.weekendsInFour), 'weekend')} in four instead of ${amount(before.weekendsInFour)}`,
    },
    shown(after.lates) > shown(before.lates) && {
      points: cost.lates,
      text: `${countText(shown(after.lates), 'late shift')} a week instead of ${amount(before.lates)}`,
    },
    shown(after.payBearingHours) < shown(before.payBearingHours) && {
      points: cost['pay-lost'],
      text: `${countText(shown(after.payBearingHours), 'hour')} a week with an allowance instead of ${amount(before.payBearingHours)}`,
    },
    cost.preferences > 0 && { points: cost.preferences, text: 'another pattern was liked better' },
  ];
  return reasons.filter((reason) => reason !== false);
}

/** What has no price but is felt: a longer run, an earlier start, a day that is split. */
function otherReasons(before: WorkerWeek, after: WorkerWeek): Reason[] {
  const more = (key: keyof typeof COUNTED): string | false =>
    shown(after[key]) > shown(before[key]) && COUNTED[key](shown(after[key]), amount(before[key]));
  const texts = [
    before.earliestStart !== null &&
      after.earliestStart !== null &&
      after.earliestStart < before.earliestStart &&
      `starts from ${toClockText(after.earliestStart)} instead of ${toClockText(before.earliestStart)}`,
    before.latestEnd !== null &&
      after.latestEnd !== null &&
      after.latestEnd > before.latestEnd &&
      `ends up to ${toClockText(after.latestEnd)} instead of ${toClockText(before.latestEnd)}`,
    more('weekendsInARow'),
    more('daysInARow'),
    more('days'),
    more('splitDays'),
    more('gapHours'),
    more('lateToEarly'),
    more('singleDaysOff'),
    shown(after.hours) !== shown(before.hours) &&
      `${countText(shown(after.hours), 'hour')} a week instead of ${amount(before.hours)}`,
  ];
  return texts.filter((text) => text !== false).map((text) => ({ points: 0, text }));
}

const COUNTED = {
  weekendsInARow: (after: number, before: string) =>
    `${after === 52 ? 'every weekend' : `${countText(after, 'weekend')} in a row`} instead of ${before}`,
  daysInARow: (after: number, before: string) =>
    after === 365
      ? `no day off, before at most ${before} in a row`
      : `${countText(after, 'day')} in a row instead of ${before}`,
  days: (after: number, before: string) => `${countText(after, 'working day')} a week instead of ${before}`,
  splitDays: (after: number, before: string) =>
    `${countText(after, 'split day')} a week instead of ${before}`,
  gapHours: (after: number, before: string) =>
    `${countText(after, 'unpaid hour')} a week between shifts instead of ${before}`,
  lateToEarly: (after: number, before: string) =>
    `${countText(after, 'early start')} a week after a late shift instead of ${before}`,
  singleDaysOff: (after: number, before: string) =>
    `${countText(after, 'single day')} off a week instead of ${before}`,
} satisfies Partial<Record<keyof WorkerWeek, (after: number, before: string) => string>>;

/** With one decimal: what differs by less is told as no difference. */
const shown = (value: number): number => Math.round(value * 10) / 10;

const amount = (value: number): string => amountText(shown(value));
