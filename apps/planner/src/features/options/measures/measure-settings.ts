import type { Measures } from '@homeround/contract';
import type { MeasureAsk } from '../requests/bodies';
import { DEFAULT_PAY_RATES, isLocalDate } from '@homeround/domain';

/** The fields as they are typed. */
export interface MeasureSettings {
  /** Empty = where the dataset's planning starts. */
  readonly from: string;
  readonly days: number | string;
  readonly seeds: number | string;
  /** Whether each rota's search is ended by the clock or by its steps. */
  readonly ends: 'seconds' | 'steps';
  readonly seconds: number | string;
  readonly steps: number | string;
  readonly basic: number | string;
  /** Percent. */
  readonly onCosts: number | string;
  /** Percent. */
  readonly allowance: number | string;
  readonly agency: number | string;
}

type NumberField = Exclude<keyof MeasureSettings, 'from' | 'ends'>;

/** Whole percent of a share. */
const toPercent = (share: number): number => Math.round(share * 1000) / 10;

/** As it was measured last; else a week, from two seeds of twenty seconds: enough to see what is chance. */
export function toMeasureSettings(last: Measures | null): MeasureSettings {
  const pay = last?.pay ?? DEFAULT_PAY_RATES;
  return {
    ...{ from: last?.from ?? '', days: last?.days ?? 7, seeds: last?.seeds.length ?? 2 },
    ...{ ends: 'seconds', seconds: 20, steps: 2_000_000 },
    ...{ basic: pay.basic, agency: pay.agency },
    ...{ onCosts: toPercent(pay.onCosts), allowance: toPercent(pay.allowance) },
  };
}

interface Range {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

/** What the service takes. */
export const RANGES: Readonly<Record<NumberField, Range>> = {
  days: { name: 'Days', least: 7, most: 28, whole: true },
  seeds: { name: 'Rotas of each locality', least: 1, most: 5, whole: true },
  seconds: { name: 'Seconds for each rota', least: 1, most: 600, whole: true },
  steps: { name: 'Steps for each rota', least: 1000, most: 1_000_000_000, whole: true },
  basic: { name: 'An hour of a worker', least: 0, most: 1000, whole: false },
  onCosts: { name: 'Employer’s costs on top', least: 0, most: 1000, whole: false },
  allowance: { name: 'Allowance on top', least: 0, most: 1000, whole: false },
  agency: { name: 'An hour of an agency', least: 0, most: 1000, whole: false },
};

/** Problems by field; empty when it can be asked for. */
export function checkMeasureSettings(settings: MeasureSettings): Record<string, string> {
  const unused = settings.ends === 'seconds' ? 'steps' : 'seconds';
  const wrong = (Object.keys(RANGES) as NumberField[])
    .filter((field) => field !== unused && !isWithin(settings[field], RANGES[field]))
    .map((field) => [field, wordRange(RANGES[field])]);
  return {
    ...(settings.from === '' || isLocalDate(settings.from) ? {} : { from: 'Enter a day, or nothing.' }),
    ...(Object.fromEntries(wrong) as Record<string, string>),
  };
}

const isWithin = (value: number | string, { least, most, whole }: Range): boolean =>
  typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value));

const wordRange = ({ name, least, most }: Range): string =>
  `${name}: enter a number from ${least} to ${most.toLocaleString('en-GB')}.`;

/** What is sent. */
export function toNewMeasure(settings: MeasureSettings): MeasureAsk {
  const { from, days, seeds, ends, seconds, steps } = settings;
  return {
    ...{ days: Number(days), seeds: Number(seeds) },
    // By steps the seconds are a limit that nobody should meet.
    ...(ends === 'steps'
      ? { seconds: RANGES.seconds.most, steps: Number(steps) }
      : { seconds: Number(seconds) }),
    pay: {
      ...{ basic: Number(settings.basic), agency: Number(settings.agency) },
      ...{ onCosts: Number(settings.onCosts) / 100, allowance: Number(settings.allowance) / 100 },
    },
    ...(from === '' ? {} : { from }),
  };
}
