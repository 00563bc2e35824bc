import { type VisitDays, WEEKDAYS } from '@homeround/domain';
import { type Cell, ID } from './cell';

const WEEK: readonly string[] = WEEKDAYS.map((name) => name.toLowerCase());
const EVERY_DAY = WEEKDAYS.map((_, weekday) => weekday);

const readWeekday = (text: string): number | undefined => {
  const weekday = WEEK.indexOf(text.toLowerCase());
  return weekday < 0 ? undefined : weekday;
};

function readWeekdays(text: string): number[] | undefined {
  const weekdays = text.split(/\s+/).map(readWeekday);
  const known = weekdays.filter((weekday) => weekday !== undefined);
  return known.length === weekdays.length && new Set(known).size === known.length ? known : undefined;
}

const writeWeekdays = (weekdays: readonly number[]) => weekdays.map((weekday) => WEEKDAYS[weekday]).join(' ');

/** `Mon` … `Sun`; 0 = Monday. */
export const WEEKDAY: Cell<number> = {
  code: 'BAD_CHOICE',
  wants: `one of ${WEEKDAYS.join(', ')}`,
  read: readWeekday,
  write: (weekday) => writeWeekdays([weekday]),
};

/** `Mon Wed Fri`. */
export const WEEKDAY_LIST: Cell<readonly number[]> = {
  code: 'BAD_DAYS',
  wants: 'weekdays such as Mon Wed Fri without repeats',
  read: readWeekdays,
  write: writeWeekdays,
};

/** `daily`, `Mon Wed Fri`, `any 2 of Mon Tue Wed` or `choice ID`. */
export const DAYS: Cell<VisitDays> = {
  code: 'BAD_DAYS',
  wants: 'days such as daily, Mon Wed Fri, any 2 of Mon Tue Wed, or choice ID',
  read: readDays,
  write: writeDays,
};

function readDays(text: string): VisitDays | undefined {
  if (text.toLowerCase() === 'daily') return { kind: 'fixed', weekdays: EVERY_DAY };
  const choice = /^choice\s+(\S+)$/i.exec(text);
  if (choice) {
    const dayChoiceId = ID.read(choice[1]!);
    return dayChoiceId === undefined ? undefined : { kind: 'choice', dayChoiceId };
  }
  const any = /^any\s+([1-7])\s+of\s+(.+)$/i.exec(text);
  const weekdays = readWeekdays(any ? any[2]! : text);
  if (!weekdays) return undefined;
  if (!any) return { kind: 'fixed', weekdays };
  const count = Number(any[1]);
  return count <= weekdays.length ? { kind: 'any', count, weekdays } : undefined;
}

function writeDays(days: VisitDays): string {
  if (days.kind === 'choice') return `choice ${days.dayChoiceId}`;
  if (days.kind === 'any') return `any ${days.count} of ${writeWeekdays(days.weekdays)}`;
  return days.weekdays.join() === EVERY_DAY.join() ? 'daily' : writeWeekdays(days.weekdays);
}
