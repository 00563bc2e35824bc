/** Who did something: the account, and its name as it was then. */
export interface By {
  readonly accountId: string;
  readonly name: string;
}

/** From its two columns; null when the program itself did it. */
export function toBy(accountId: string | null, name: string | null): By | null {
  return accountId === null ? null : { accountId, name: name ?? '' };
}
