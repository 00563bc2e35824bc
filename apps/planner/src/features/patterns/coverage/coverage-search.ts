/** What of the week's cover is shown; kept in the address. */
export interface CoverageSearch {
  /** Absent = all localities together. */
  readonly locality?: string;
  /** 0 = Monday; absent = Monday. */
  readonly day?: number;
  /** The option beside today's patterns. */
  readonly option?: string;
  /** Absent = as a chart. */
  readonly view?: 'table';
}

const MOST_LETTERS = 100;

/** Reads an address that anybody may have typed: what is not understood is left out. */
export function readCoverageSearch(search: Readonly<Record<string, unknown>>): CoverageSearch {
  const locality = String(search['locality'] ?? '').slice(0, MOST_LETTERS);
  const option = String(search['option'] ?? '');
  const day = Number(search['day'] ?? 0);
  return {
    ...(locality === '' ? {} : { locality }),
    ...(Number.isInteger(day) && day > 0 && day < 7 ? { day } : {}),
    ...(/^[0-9a-f-]{36}$/i.test(option) ? { option } : {}),
    ...(search['view'] === 'table' ? { view: 'table' as const } : {}),
  };
}
