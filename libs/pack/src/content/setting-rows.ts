import {
  DEFAULT_PATTERN_SETTINGS,
  type PatternBounds,
  type PatternSettings,
  type PatternWeights,
} from '@homeround/domain';
import { decimal } from '../words/numbers';

/** One setting of the search as a pack shows it. */
export interface SettingRow {
  readonly name: string;
  readonly meaning: string;
  readonly value: string;
  readonly usual: string;
  /** Why the usual value is what it is. */
  readonly reason: string;
}

type Row = readonly [name: string, meaning: string, reason: string];

const WEIGHTS: Readonly<Record<keyof PatternWeights, Row>> = {
  shortfall: [
    'Too few on duty',
    'points for an hour a week',
    'An hour nobody covers is bought as overtime or from an agency: five times an hour too many',
  ],
  belowFloor: ['Below the floor', 'points added for an hour a week', 'Cover is kept from falling through'],
  excess: ['Too many on duty', 'points for an hour a week', 'Paid time that is not used'],
  moved: ['Hours moved', 'points for an hour a week', 'The unit of all points'],
  heavy: [
    'Heavy change',
    'points added for an hour beyond what is heavy',
    'One heavy change weighs more than two light ones',
  ],
  weekend: ['More weekends', 'points for a weekend more in four', 'For local sign-off'],
  late: ['More late shifts', 'points for a late shift more in a week', 'For local sign-off'],
  payLost: ['Allowances lost', 'points for an hour a week less', 'For local sign-off'],
  preference: ['Preference not met', 'points for a step of liking less', 'For local sign-off'],
  individual: [
    'Kept individually',
    'points for a worker',
    'A worker’s whole week moved, and half as much again for rules that hold for one alone',
  ],
};

const BOUND_REASON = 'Disputes of 2015–2022 in Glasgow, East Dunbartonshire and Angus; for local sign-off';
const BOUNDS: Readonly<Record<keyof PatternBounds, readonly [name: string, unit: string]>> = {
  longestShift: ['Longest shift', 'minutes'],
  shortestShift: ['Shortest shift', 'minutes'],
  longestDay: ['Longest day, from first start to last end', 'minutes'],
  longestGap: ['Longest unpaid gap in a day', 'minutes'],
  daysInARow: ['Most days in a row', 'days'],
  weekendsInFour: ['Most weekends in four', 'weekends'],
  lateToEarlyRest: ['Least rest from a late to an early shift', 'minutes'],
};

type Single = 'heavyFrom' | 'floor' | 'availability' | 'travelMinutes' | 'contractTolerance';
const SINGLES: Readonly<Record<Single, Row>> = {
  heavyFrom: ['A change is heavy from', 'hours a week moved', 'For local sign-off'],
  floor: ['Floor', 'share of the demand that every quarter-hour should have', 'For local sign-off'],
  availability: [
    'Availability',
    'share of duty time that is worked',
    '9 % sickness, 12 % leave and 3 % training, most of it not at once',
  ],
  travelMinutes: ['Travel for a visit', 'minutes', 'Median of urban rounds, with entry'],
  contractTolerance: ['Difference from the contract', 'minutes a week at most', 'For local sign-off'],
};

/** What an option has beside its front. */
interface OwnSettings {
  /** Where they differ from the front's. */
  readonly bounds: Readonly<Record<string, number | undefined>>;
  readonly fixed: readonly string[];
  readonly forbidden: readonly string[];
}

/** Every number that was set for the search and the option, beside the usual one. */
export function toSettingRows(settings: PatternSettings, own: OwnSettings): SettingRow[] {
  const usual = DEFAULT_PATTERN_SETTINGS;
  const row = ([name, meaning, reason]: Row, value: number, usually: number): SettingRow => ({
    ...{ name, meaning, reason, value: decimal(value, 2), usual: decimal(usually, 2) },
  });
  return [
    ...keysOf(WEIGHTS).map((key) => row(WEIGHTS[key], settings.weights[key], usual.weights[key])),
    ...keysOf(SINGLES).map((key) => row(SINGLES[key], settings[key], usual[key])),
    ...keysOf(BOUNDS).map((key) =>
      row([...BOUNDS[key], BOUND_REASON], own.bounds[key] ?? settings.bounds[key], usual.bounds[key]),
    ),
    idRow('Patterns in every catalogue', [...settings.fixed, ...own.fixed]),
    idRow('Patterns in no catalogue', [...settings.forbidden, ...own.forbidden]),
  ];
}

function idRow(name: string, ids: readonly string[]): SettingRow {
  return { name, meaning: 'chosen by a manager', value: ids.join(', ') || 'none', usual: 'none', reason: '' };
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
