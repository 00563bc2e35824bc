export interface CompareSearch {
  /** The rota that is compared with: the "before". */
  readonly before?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function readCompareSearch(search: Readonly<Record<string, unknown>>): CompareSearch {
  const before = search['before'];
  return typeof before === 'string' && UUID.test(before) ? { before } : {};
}
