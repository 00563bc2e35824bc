/** Wrong passwords in a row that a forgetful person may type. */
const FREE_FAILURES = 5;
/** The first lock is over before anybody calls for help; the longest makes a thousand guesses take ten days. */
const FIRST_LOCK_SECONDS = 30;
const LONGEST_LOCK_SECONDS = 15 * 60;

/**
 * Until when an account is locked after so many failed sign-ins in a row; each further one doubles the time. Never for
 * good: otherwise anybody could lock everybody out. (NIST SP 800-63B 5.2.2 asks that guesses are limited.)
 */
export function toLockedUntil(failedSignIns: number, now: Date): Date | null {
  if (failedSignIns < FREE_FAILURES) return null;
  const seconds = FIRST_LOCK_SECONDS * 2 ** (failedSignIns - FREE_FAILURES);
  return new Date(now.getTime() + Math.min(seconds, LONGEST_LOCK_SECONDS) * 1000);
}
