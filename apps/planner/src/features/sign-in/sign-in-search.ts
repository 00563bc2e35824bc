export interface SignInSearch {
  /** Where to go afterwards: a path of this planner. */
  readonly return?: string;
  /** The session ended while something was open. */
  readonly ended?: boolean;
}

/** Only paths of our own: an address elsewhere would make the sign-in page a springboard for phishing. */
const isOwnPath = (value: unknown): value is string =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value);

export function readSignInSearch(search: Record<string, unknown>): SignInSearch {
  return {
    ...(isOwnPath(search['return']) && search['return'] !== '/' ? { return: search['return'] } : {}),
    ...(search['ended'] === true ? { ended: true } : {}),
  };
}
