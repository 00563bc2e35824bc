/** What narrows the catalogue, and whose details are open; kept in the address. */
export interface CatalogueSearch {
  /** Part of a name or an id. */
  readonly find?: string;
  readonly family?: string;
  /** Id of a locality in which somebody works the pattern. */
  readonly locality?: string;
  /** A tier or a rule that the pattern falls short of; `none` = it falls short of nothing. */
  readonly finding?: string;
  /** The pattern whose details are open. */
  readonly pattern?: string;
}

const KEYS = ['find', 'family', 'locality', 'finding', 'pattern'] as const;
const MOST_LETTERS = 100;

/** Reads an address that anybody may have typed: what is not understood is left out. */
export function readCatalogueSearch(search: Readonly<Record<string, unknown>>): CatalogueSearch {
  // An address may hold 123 as a number: it was typed as letters.
  const found = KEYS.map((key) => [key, String(search[key] ?? '').slice(0, MOST_LETTERS)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== ''));
}
