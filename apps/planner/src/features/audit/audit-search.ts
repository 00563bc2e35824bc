export interface AuditSearch {
  /** What was done, as `rota.publish`; the start of it is enough. */
  readonly what?: string;
}

export function readAuditSearch(search: Readonly<Record<string, unknown>>): AuditSearch {
  const { what } = search;
  return typeof what === 'string' && /^[a-z][a-z.-]{0,59}$/.test(what) ? { what } : {};
}
