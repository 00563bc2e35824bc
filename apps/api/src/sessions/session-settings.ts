/** Of the cookie. */
export const COOKIE = 'homeround';

/**
 * A session ends two hours after it was last used: a lunch break or a handover does not sign out, a computer that was left
 * does before the next shift. And it ends twelve hours after signing in however busy it was, which no day of office work
 * exceeds (NIST SP 800-63B 4.2.3 asks for both, and for twelve hours).
 */
export const IDLE_MS = 2 * 3600_000;
export const LONGEST_MS = 12 * 3600_000;

/** Every request renews a session; writing that down once a minute is exact enough for two hours. */
export const RENEW_EVERY_MS = 60_000;

declare module 'express-session' {
  interface SessionData {
    accountId: string;
    /** Milliseconds since 1970. */
    signedInAt: number;
  }
}
