/** What narrows a list of people or workers; kept in the address. */
export interface NameSearch {
  readonly find?: string;
  /** Id of a team. */
  readonly team?: string;
}

const MOST_LETTERS = 100;

export function readNameSearch(search: Readonly<Record<string, unknown>>): NameSearch {
  // An address may hold 123 as a number: it was typed as letters.
  const find = String(search['find'] ?? '').slice(0, MOST_LETTERS);
  const team = String(search['team'] ?? '').slice(0, MOST_LETTERS);
  return { ...(find === '' ? {} : { find }), ...(team === '' ? {} : { team }) };
}

/** Whether a name has every word of what is looked for, whatever the case and the accents. */
export function matchesName(name: string, find: string | undefined): boolean {
  const plain = toPlain(name);
  return toPlain(find ?? '')
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

const toPlain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
