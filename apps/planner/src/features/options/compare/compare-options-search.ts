import { isUuid } from '../../../shared/format/uuid';
import { MOST_COMPARED } from './most-compared';

export interface CompareOptionsSearch {
  /** Options beside today's patterns, with commas between. */
  readonly ids?: string;
}

export function readCompareOptionsSearch(search: Readonly<Record<string, unknown>>): CompareOptionsSearch {
  const ids = splitIds(search['ids']);
  return ids.length === 0 ? {} : { ids: ids.join(',') };
}

/** Each id once, no more than fit side by side. */
export function splitIds(text: unknown): readonly string[] {
  if (typeof text !== 'string') return [];
  return [...new Set(text.split(',').filter(isUuid))].slice(0, MOST_COMPARED);
}
