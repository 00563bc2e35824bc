import { FRONT_PARTS, type FrontPart } from '../front-parts';

/** What of a front is shown; kept in the address. */
export interface FrontSearch {
  /** The chosen number of patterns. */
  readonly patterns?: number;
  /** Absent = all costs together. */
  readonly part?: FrontPart;
  /** Absent = as a chart. */
  readonly view?: 'table';
  /** The pattern whose details are open. */
  readonly pattern?: string;
}

const MOST_PATTERNS = 60;
const MOST_LETTERS = 100;

/** Reads an address that anybody may have typed: what is not understood is left out. */
export function readFrontSearch(search: Readonly<Record<string, unknown>>): FrontSearch {
  const patterns = Number(search['patterns'] ?? 0);
  const part = FRONT_PARTS.find((known) => known === search['part'] && known !== 'total');
  const pattern = String(search['pattern'] ?? '').slice(0, MOST_LETTERS);
  return {
    ...(Number.isInteger(patterns) && patterns > 0 && patterns <= MOST_PATTERNS ? { patterns } : {}),
    ...(part === undefined ? {} : { part }),
    ...(search['view'] === 'table' ? { view: 'table' as const } : {}),
    ...(pattern === '' ? {} : { pattern }),
  };
}
