export interface RotasSearch {
  /** Also superseded and discarded rotas. */
  readonly all?: boolean;
}

export const readRotasSearch = (search: Readonly<Record<string, unknown>>): RotasSearch =>
  search['all'] === true ? { all: true } : {};
