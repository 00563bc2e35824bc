import { toClockText } from '@homeround/domain';
import { dayText } from '../shape/cycle-layout';
import { hoursText } from '../shape/hours-text';
import { findRuns } from '../shape/runs';
import { isNight } from './hours';
import type { PatternCheck } from './pattern-finding';
import { worstBreach } from './worst-breach';

/** What good practice allows, and who says so. For local sign-off. */
export interface PracticeNote {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

const HSE = 'Health and Safety Executive, good practice guidelines for shift design (HSG256)';

export const GOOD_PRACTICE = {
  weekendsInARow: {
    value: 2,
    unit: 'weekends',
    source: `${HSE}: regular free weekends; six in a row were in dispute in East Dunbartonshire 2015`,
  },
  nightsInARow: { value: 3, unit: 'nights', source: `${HSE}: two or three night shifts in a row` },
  earliestStart: { value: 420, unit: 'clock minutes', source: `${HSE}: avoid early morning starts` },
  singleDaysOff: {
    value: 2,
    unit: 'single days off in four weeks',
    source: 'Split days off were in dispute in East Dunbartonshire 2015',
  },
  splitDays: {
    value: 0,
    unit: 'split days a week',
    source: 'Split shifts were in dispute in Dundee and Angus (2022–2023)',
  },
  shiftLengths: {
    value: 2,
    unit: 'different lengths',
    source: 'Odd lengths of 3, 5, 7 and 9 hours were in dispute in Angus (2022–2023)',
  },
} as const satisfies Readonly<Record<string, PracticeNote>>;

const rounded = (value: number) => String(Math.round(value * 10) / 10);

/** A run of weekends over the cycle's end is one. */
export const weekendsInARow: PatternCheck = ({ layout }) => {
  const limit = GOOD_PRACTICE.weekendsInARow.value;
  const runs = layout.weekendRuns;
  const isEvery = runs.length === 1;
  const long = runs
    .filter(({ worked, days }) => worked && (isEvery || days > limit))
    .map(({ days }) => ({
      // Every weekend is a run without an end; the longest cycle stands for it.
      amount: isEvery ? 12 : days,
      detail: () => (isEvery ? 'every weekend' : `${days} weekends in a row`),
    }));
  return worstBreach(long, limit, 'more');
};

export const nightsInARow: PatternCheck = ({ layout, rules }) => {
  const limit = GOOD_PRACTICE.nightsInARow.value;
  const nights = layout.days.filter(({ duties }) => duties.some((duty) => isNight(duty, rules.values)));
  if (nights.length <= limit) return undefined;
  const runs = findRuns(
    nights.map(({ day }) => day),
    layout.weeks * 7,
  );
  const long = runs
    .filter(({ worked, days }) => worked && days > limit)
    .map(({ days, first }) => ({
      amount: days,
      detail: () => `${days} nights in a row from ${dayText(first, layout.weeks)}`,
    }));
  return worstBreach(long, limit, 'more');
};

export const earlyStart: PatternCheck = ({ layout }) => {
  const limit = GOOD_PRACTICE.earliestStart.value;
  const early = layout.days
    .map(({ day, start }) => ({
      amount: start - day * 1440,
      detail: () => `a start at ${toClockText(start - day * 1440)} on ${dayText(day, layout.weeks)}`,
    }))
    .filter(({ amount }) => amount < limit);
  return worstBreach(early, limit, 'less');
};

export const singleDaysOff: PatternCheck = ({ layout }) => {
  const limit = GOOD_PRACTICE.singleDaysOff.value;
  const times = layout.dayRuns.filter(({ worked, days }) => !worked && days === 1).length;
  const amount = (4 * times) / layout.weeks;
  if (amount <= limit) return undefined;
  return { amount, limit, times, detail: `${rounded(amount)} single days off in four weeks` };
};

export const splitDays: PatternCheck = ({ layout, rules }) => {
  const limit = GOOD_PRACTICE.splitDays.value;
  const gaps = layout.days.map(({ duties }) =>
    duties.slice(1).reduce((sum, { start }, index) => sum + Math.max(0, start - duties[index]!.end), 0),
  );
  const split = gaps.filter((gap) => gap > rules.values.breakMinutes);
  const amount = split.length / layout.weeks;
  if (amount <= limit) return undefined;
  const unpaid = split.reduce((sum, gap) => sum + gap, 0) / layout.weeks;
  const detail = `${rounded(amount)} split days a week with ${hoursText(unpaid)} unpaid between shifts`;
  return { amount, limit, times: split.length, detail };
};

/** Lengths within a quarter of an hour are one. */
export const shiftLengths: PatternCheck = ({ layout }) => {
  const limit = GOOD_PRACTICE.shiftLengths.value;
  const lengths = layout.duties.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const different: number[] = [];
  for (const length of lengths) {
    if (different.length === 0 || length - different.at(-1)! > 15) different.push(length);
  }
  if (different.length <= limit) return undefined;
  const detail = `shifts of ${different.length} lengths: ${different.map(hoursText).join(', ')}`;
  return { amount: different.length, limit, times: 1, detail };
};
