import { isUuid } from '../../../shared/format/uuid';

export interface NewOptionSearch {
  /** The search for catalogues that it is chosen from. */
  readonly front?: string;
  /** How many patterns. */
  readonly patterns?: number;
  /** The option that it is a new version of. */
  readonly from?: string;
}

/** As the contract: more patterns than this are no reform. */
const MOST_PATTERNS = 60;

export function readNewOptionSearch(search: Readonly<Record<string, unknown>>): NewOptionSearch {
  const { front, patterns, from } = search;
  return {
    ...(isUuid(front) ? { front } : {}),
    ...(isCount(patterns) ? { patterns } : {}),
    ...(isUuid(from) ? { from } : {}),
  };
}

const isCount = (count: unknown): count is number =>
  typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= MOST_PATTERNS;
