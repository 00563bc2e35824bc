import type { PackAsk } from '../requests/bodies';
import { isLocalDate } from '@homeround/domain';

/** The fields as they are typed. */
export interface PackSettings {
  /** Empty = the earliest that leaves the notice. */
  readonly changeover: string;
  readonly beside: readonly string[];
  /** How staff can comment; empty = to their manager or union. */
  readonly reply: string;
  /** Last day for comments; empty = none. */
  readonly until: string;
  readonly named: boolean;
}

export const EMPTY_PACK: PackSettings = { changeover: '', beside: [], reply: '', until: '', named: false };

/** Problems by field; empty when it can be asked for. */
export function checkPackSettings({ changeover, until }: PackSettings): Record<string, string> {
  return {
    ...(isDayOrNothing(changeover) ? {} : { changeover: 'New patterns from: enter a day, or nothing.' }),
    ...(isDayOrNothing(until) ? {} : { until: 'Comments until: enter a day, or nothing.' }),
  };
}

const isDayOrNothing = (text: string): boolean => text === '' || isLocalDate(text);

/** What is sent. */
export function toNewPack({ changeover, beside, reply, until, named }: PackSettings): PackAsk {
  return {
    ...{ besideOptionIds: [...beside], named },
    ...(changeover === '' ? {} : { changeover }),
    ...(reply.trim() === '' ? {} : { reply: reply.trim() }),
    ...(until === '' ? {} : { until }),
  };
}
