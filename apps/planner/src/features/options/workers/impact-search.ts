import { IMPACT_FLAGS, type ImpactFlag } from './impact-flags';

export const WEIGHTS = ['none', 'light', 'heavy'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** What narrows the impact list, and whose details are open; kept in the address. */
export interface ImpactSearch {
  /** Words of a name or an id. */
  readonly find?: string;
  readonly locality?: string;
  readonly weight?: Weight;
  /** Only who has this. */
  readonly flag?: ImpactFlag;
  readonly worker?: string;
}

const MOST_LETTERS = 120;

export function readImpactSearch(search: Readonly<Record<string, unknown>>): ImpactSearch {
  const { weight, flag } = search;
  return {
    ...readText(search, 'find'),
    ...readText(search, 'locality'),
    ...(isOneOf(WEIGHTS, weight) ? { weight } : {}),
    ...(isOneOf(IMPACT_FLAGS, flag) ? { flag } : {}),
    ...readText(search, 'worker'),
  };
}

/** An address may hold 123 as a number: it was typed as letters. */
function readText<Key extends string>(
  search: Readonly<Record<string, unknown>>,
  key: Key,
): { readonly [K in Key]?: string } {
  const text = String(search[key] ?? '').slice(0, MOST_LETTERS);
  return (text === '' ? {} : { [key]: text }) as { readonly [K in Key]?: string };
}

const isOneOf = <T extends string>(all: readonly T[], value: unknown): value is T =>
  all.some((one) => one === value);
