import type { NewFront } from '@homeround/contract';
import { DEFAULT_PATTERN_SETTINGS } from '@homeround/domain';
import { BOUND_ROWS } from '../../../shared/patterns/bound-rows';
import type { TypedBounds } from '../../../shared/patterns/bound-fields';
import { checkTypedBounds, fromTypedBounds, toTypedBounds } from '../../../shared/patterns/typed-bounds';
import type { FrontAsk } from './ask-front';
import {
  fromShown,
  type NumberRow,
  SETTING_ROWS,
  type SettingKey,
  toShown,
  WEIGHT_ROWS,
  type WeightKey,
} from '../setting-rows';

type Typed = number | string;
export type CandidateUse = NewFront['use'];

/** The fields as they are typed. */
export interface FrontForm {
  readonly name: string;
  readonly kMax: Typed;
  readonly seconds: string;
  readonly threads: Typed;
  readonly seed: Typed;
  readonly localityIds: readonly string[];
  readonly use: CandidateUse;
  readonly settings: Readonly<Record<SettingKey, Typed>>;
  readonly weights: Readonly<Record<WeightKey, Typed>>;
  readonly bounds: TypedBounds;
  readonly fixed: readonly string[];
  readonly forbidden: readonly string[];
}

/** What a search is asked for unless somebody changes it: the service's own defaults. */
export function emptyFrontForm(localityIds: readonly string[]): FrontForm {
  const { weights, bounds } = DEFAULT_PATTERN_SETTINGS;
  return {
    ...{ name: '', kMax: 40, seconds: '300', threads: 4, seed: 1, localityIds },
    use: { present: true, library: true, generated: true, rotating: false },
    settings: shown(SETTING_ROWS, DEFAULT_PATTERN_SETTINGS),
    weights: shown(WEIGHT_ROWS, weights),
    bounds: toTypedBounds(bounds),
    ...{ fixed: [], forbidden: [] },
  };
}

function shown<Key extends string>(
  rows: readonly NumberRow<Key>[],
  values: Readonly<Record<Key, number>>,
): Record<Key, Typed> {
  return Object.fromEntries(rows.map((row) => [row.key, toShown(row, values[row.key])])) as Record<
    Key,
    Typed
  >;
}

const isWhole = (typed: Typed, least: number, most: number): boolean =>
  typeof typed === 'number' && Number.isInteger(typed) && typed >= least && typed <= most;

/** Problems by the field's id; empty when it can be asked for. */
export function checkFrontForm(form: FrontForm): Record<string, string> {
  const { kMax, threads, seed, localityIds, use, fixed, forbidden } = form;
  const bounds = Object.entries(checkTypedBounds(form.bounds)).map(([key, text]) => [`bound-${key}`, text]);
  return {
    ...(isWhole(kMax, 1, 60) ? {} : { kMax: 'Enter a number of patterns from 1 to 60.' }),
    ...(localityIds.length > 0 ? {} : { localities: 'Choose at least one locality.' }),
    ...(Object.values(use).some(Boolean) || fixed.length > 0
      ? {}
      : { use: 'Choose at least one kind of pattern.' }),
    ...(!isWhole(kMax, 1, 60) || fixed.length <= Number(kMax)
      ? {}
      : { fixed: 'Fix no more patterns than the catalogue may have.' }),
    ...(fixed.some((id) => forbidden.includes(id))
      ? { forbidden: 'A pattern cannot be fixed and forbidden.' }
      : {}),
    ...checkRows(SETTING_ROWS, form.settings, 'setting'),
    ...Object.fromEntries(bounds),
    ...checkRows(WEIGHT_ROWS, form.weights, 'weight'),
    ...(isWhole(threads, 1, 16) ? {} : { threads: 'Enter a number of threads from 1 to 16.' }),
    ...(isWhole(seed, 0, 2_147_483_647) ? {} : { seed: 'Enter a whole number that is not negative.' }),
  };
}

function checkRows<Key extends string>(
  rows: readonly NumberRow<Key>[],
  typed: Readonly<Record<Key, Typed>>,
  prefix: string,
): Record<string, string> {
  const wrong = rows.flatMap(({ key, name, unit, least, most }) => {
    const value = typed[key];
    const good = typeof value === 'number' && value >= least && value <= most;
    return good ? [] : [[`${prefix}-${key}`, `${name}: enter ${least} to ${most} ${unit}.`]];
  });
  return Object.fromEntries(wrong) as Record<string, string>;
}

/** What is sent. All localities are left out: then those of the dataset on the day of asking hold. */
export function toNewFront(form: FrontForm, allLocalityIds: readonly string[]): FrontAsk {
  const { weights, bounds } = DEFAULT_PATTERN_SETTINGS;
  const all = allLocalityIds.every((localityId) => form.localityIds.includes(localityId));
  return {
    ...(form.name.trim() === '' ? {} : { name: form.name.trim() }),
    kMax: Number(form.kMax),
    seconds: Number(form.seconds),
    threads: Number(form.threads),
    seed: Number(form.seed),
    settings: {
      ...read(SETTING_ROWS, form.settings),
      weights: { ...weights, ...read(WEIGHT_ROWS, form.weights) },
      bounds: { ...bounds, ...fromTypedBounds(form.bounds) },
      fixed: [...form.fixed],
      forbidden: [...form.forbidden],
    },
    use: { ...form.use },
    ...(all ? {} : { localityIds: [...form.localityIds] }),
  };
}

function read<Key extends string>(
  rows: readonly NumberRow<Key>[],
  typed: Readonly<Record<Key, Typed>>,
): Record<Key, number> {
  return Object.fromEntries(rows.map((row) => [row.key, fromShown(row, Number(typed[row.key]))])) as Record<
    Key,
    number
  >;
}

/** Fields that stand in the part that is closed at first. */
export const isAdvanced = (field: string): boolean =>
  field.startsWith('weight-') ||
  field === 'threads' ||
  field === 'seed' ||
  BOUND_ROWS.some(({ key }) => field === `bound-${key}`);
