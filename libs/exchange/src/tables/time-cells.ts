import {
  type ClockTime,
  isLocalDate,
  isTimeZone,
  type LocalDate,
  MINUTES_PER_DAY,
  readClockTime,
  toClockText,
} from '@homeround/domain';
import type { Cell } from './cell';

const asIs = (text: string) => text;

export const DATE: Cell<LocalDate> = {
  code: 'BAD_DATE',
  wants: 'a day written YYYY-MM-DD',
  read: (text) => (isLocalDate(text) ? text : undefined),
  write: asIs,
};

/** When something starts: 00:00–23:59. */
export const START_CLOCK: Cell<ClockTime> = {
  code: 'BAD_TIME',
  wants: 'a time from 00:00 to 23:59',
  read: (text) => {
    const clock = readClockTime(text);
    return clock === MINUTES_PER_DAY ? undefined : clock;
  },
  write: (clock) => toClockText(clock % MINUTES_PER_DAY),
};

/** Any time of a day, with the midnight that ends it: 00:00–24:00. */
export const CLOCK: Cell<ClockTime> = {
  code: 'BAD_TIME',
  wants: 'a time from 00:00 to 24:00',
  read: readClockTime,
  write: toClockText,
};

export const DATE_TIME: Cell<string> = {
  code: 'BAD_DATE_TIME',
  wants: 'a local time written YYYY-MM-DDTHH:MM',
  read: (text) => {
    const [date = '', clock = '', ...rest] = text.split('T');
    return rest.length === 0 && isLocalDate(date) && START_CLOCK.read(clock) !== undefined ? text : undefined;
  },
  write: asIs,
};

export const TIME_ZONE: Cell<string> = {
  code: 'BAD_TIME_ZONE',
  wants: 'an IANA time zone such as Europe/London',
  read: (text) => (isTimeZone(text) ? text : undefined),
  write: asIs,
};
