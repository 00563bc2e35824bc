import type { RotaDifferences } from '@homeround/contract';
import { formatShortDate } from '../format/dates';

export type VisitDifference = RotaDifferences['people'][number]['visits'][number];
type VisitState = NonNullable<VisitDifference['before']>;

export const CHANGE_WORDS: Readonly<Record<VisitDifference['kind'], string>> = {
  worker: 'Other worker',
  time: 'Other time',
  'worker-and-time': 'Other worker and time',
  allocated: 'Now allocated',
  unallocated: 'Now unallocated',
  added: 'Added',
  removed: 'Removed',
};

/** "Mon 23 Mar 08:30, Iona Reid" before and after, each as far as there is one. */
export function wordChange({ before, after }: VisitDifference): string {
  if (before === null || after === null) return wordState((after ?? before)!);
  return `${wordState(before)} → ${wordState(after)}`;
}

function wordState({ date, startClock, workers }: VisitState): string {
  const names = workers.length === 0 ? 'nobody' : workers.map(({ name }) => name).join(' and ');
  return `${formatShortDate(date)} ${startClock}, ${names}`;
}
