import { isLocalDate } from '@homeround/domain';

export const BOARD_VIEWS = ['day', 'week', 'list'] as const;
export type BoardView = (typeof BOARD_VIEWS)[number];

/** What the colour and pattern of a bar say. */
export const COLOURS = ['continuity', 'priority', 'medication'] as const;
export type Colour = (typeof COLOURS)[number];

export const SHOWS = ['warnings', 'new-faces', 'changed'] as const;
export type Show = (typeof SHOWS)[number];

/** Everything that the board's address says after the `?`. What is absent has its default. */
export interface BoardSearch {
  readonly view?: BoardView;
  /** The shown day; absent = the first of the rota. */
  readonly date?: string;
  readonly team?: string;
  readonly person?: string;
  readonly worker?: string;
  readonly show?: Show;
  readonly colour?: Colour;
  /** `shown` = also the workers who have no shift on the day; they are left out otherwise. */
  readonly off?: 'shown';
  /** The visit whose details are open. */
  readonly visit?: string;
}

/** What narrows the board, as a saved view keeps it: no day and no open visit. */
export const FILTER_KEYS = ['team', 'person', 'worker', 'show'] as const;
export const SAVED_KEYS = ['view', ...FILTER_KEYS, 'colour', 'off'] as const;

type Keys = readonly (keyof BoardSearch)[];
const ALL_KEYS: Keys = ['view', 'date', ...FILTER_KEYS, 'colour', 'off', 'visit'];

/** Reads an address that anybody may have typed: what is not understood is left out. */
export function readBoardSearch(raw: Readonly<Record<string, unknown>>): BoardSearch {
  const found = ALL_KEYS.map((key) => [key, readValue(key, raw[key])] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as BoardSearch;
}

/** The query string of a saved view. */
export function toSavedQuery(search: BoardSearch): string {
  const kept = SAVED_KEYS.flatMap((key) => (search[key] === undefined ? [] : [[key, search[key]]]));
  return new URLSearchParams(kept as [string, string][]).toString();
}

/** What a saved view sets; the shown day and the open visit stay as they are. */
export function applySavedQuery(search: BoardSearch, query: string): BoardSearch {
  const saved = readBoardSearch(Object.fromEntries(new URLSearchParams(query)));
  return readBoardSearch({ ...saved, date: search.date, visit: search.visit });
}

/** A change of the address: `undefined` takes a part away. */
export type SearchChange = { readonly [Key in keyof BoardSearch]?: BoardSearch[Key] | undefined };

export function changeSearch(search: BoardSearch, change: SearchChange): BoardSearch {
  return readBoardSearch({ ...search, ...change });
}

export function countFilters(search: BoardSearch): number {
  return FILTER_KEYS.filter((key) => search[key] !== undefined).length;
}

function readValue(key: keyof BoardSearch, value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  if (text === '' || text.length > 200) return undefined;
  if (key === 'view') return oneOf(BOARD_VIEWS, text);
  if (key === 'colour') return oneOf(COLOURS, text);
  if (key === 'show') return oneOf(SHOWS, text);
  if (key === 'off') return oneOf(['shown'], text);
  if (key === 'date') return isLocalDate(text) ? text : undefined;
  return text;
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}
