import type { PatternSettingsBody } from '@homeround/contract';
import { formatCount } from '../../shared/format/numbers';

type Settings = PatternSettingsBody;
export type SettingKey = Exclude<keyof Settings, 'weights' | 'bounds' | 'fixed' | 'forbidden'>;
export type WeightKey = keyof Settings['weights'];

/** A number that a manager sets, in the unit in which people say it. */
export interface NumberRow<Key extends string> {
  readonly key: Key;
  readonly name: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** What it does, and why its usual value is what it is. */
  readonly why: string;
  /** What is shown is so many times what the service counts in: 100 for shares, absent = 1. */
  readonly factor?: number;
}

const PERCENT = { unit: '%', step: 1, factor: 100 } as const;
const MINUTES = { unit: 'minutes', step: 1, least: 0 } as const;

export const SETTING_ROWS: readonly NumberRow<SettingKey>[] = [
  {
    ...{ key: 'availability', name: 'Duty time that is really worked', ...PERCENT, least: 10, most: 100 },
    why: 'The rest is leave, sickness and training: usually 12 % leave, 9 % sickness and 3 % training, most of it not at once.',
  },
  {
    ...{ key: 'floor', name: 'Least cover of every quarter-hour', ...PERCENT, least: 0, most: 100 },
    why: 'Share of the workers needed. Hours below it cost extra: a day that is well covered on average must not have a hole.',
  },
  {
    ...{ key: 'travelMinutes', name: 'Travel to each visit', ...MINUTES, most: 120 },
    why: 'Added to each visit in the demand. 7 is the middle of rounds in towns, with the way to the door.',
  },
  {
    ...{ key: 'contractTolerance', name: 'How far a pattern may miss the contract', ...MINUTES, most: 600 },
    why: 'Minutes a week, more or less. Less leaves fewer patterns that fit a worker; more changes what people are paid.',
  },
  {
    ...{ key: 'heavyFrom', name: 'A change is heavy from', unit: 'hours moved a week' },
    ...{ least: 0, most: 168, step: 0.5 },
    why: 'Hours moved beyond it weigh more, so that one heavy change counts above two light ones.',
  },
];

const WEIGHT = { least: 0, most: 1000, step: 0.5 } as const;

/** Points of each thing; a point is what one worker’s hour moved to another time costs. */
export const WEIGHT_ROWS: readonly NumberRow<WeightKey>[] = [
  {
    ...{ key: 'shortfall', name: 'Too few on duty', unit: 'points for an hour a week', ...WEIGHT },
    why: 'Five times an hour too many: it is bought as overtime or from an agency.',
  },
  {
    ...{
      key: 'belowFloor',
      name: 'Below the least cover',
      unit: 'points for an hour a week, added',
      ...WEIGHT,
    },
    why: 'High, so that no quarter-hour is left bare for a good average.',
  },
  {
    ...{ key: 'excess', name: 'Too many on duty', unit: 'points for an hour a week', ...WEIGHT },
    why: 'Paid time that nobody uses.',
  },
  {
    ...{ key: 'moved', name: 'Hours moved', unit: 'points for an hour a week', ...WEIGHT },
    why: 'The measure of all others: an hour of the new pattern outside what the worker does now.',
  },
  {
    ...{ key: 'heavy', name: 'Heavy changes', unit: 'points for an hour a week beyond, added', ...WEIGHT },
    why: 'Half as much again from where a change is heavy.',
  },
  {
    ...{ key: 'weekend', name: 'More weekends', unit: 'points for a weekend more in four', ...WEIGHT },
    why: 'Weekends weigh more than their hours: people have plans and children then.',
  },
  {
    ...{ key: 'late', name: 'More late shifts', unit: 'points for a late shift more a week', ...WEIGHT },
    why: 'An evening worked, beside the hours moved.',
  },
  {
    ...{ key: 'payLost', name: 'Allowances lost', unit: 'points for an hour a week less', ...WEIGHT },
    why: 'Hours that bear an allowance and fall away are pay that a worker counted on.',
  },
  {
    ...{ key: 'preference', name: 'Preferences not met', unit: 'points for a step of liking', ...WEIGHT },
    why: 'From what a worker likes best to the pattern they would get; five steps from −2 to 2.',
  },
  {
    ...{ key: 'individual', name: 'Kept by individual agreement', unit: 'points for a worker', ...WEIGHT },
    why: 'A whole week moved, and half as much again for rules that hold for one alone.',
  },
];

/** As it stands in a field. */
export const toShown = ({ factor = 1 }: { readonly factor?: number }, value: number): number =>
  Number((value * factor).toPrecision(12));

export const fromShown = ({ factor = 1 }: { readonly factor?: number }, shown: number): number =>
  shown / factor;

/** "78 %", "7 minutes", "1 point for an hour a week". */
export function wordSetting<Key extends string>(row: NumberRow<Key>, value: number): string {
  const shown = toShown(row, value);
  const unit = shown === 1 ? row.unit.replace(/^(point|minute)s/, '$1') : row.unit;
  return `${Number.isInteger(shown) ? formatCount(shown) : shown} ${unit}`;
}
