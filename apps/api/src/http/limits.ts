import { isIPv6 } from 'node:net';
import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerModuleOptions, type ThrottlerOptions } from '@nestjs/throttler';
import type { Request } from 'express';
import { refuse } from '../errors/refuse';
import { isStrict } from './strict-limit';

/**
 * A planner's page asks for some ten things at once and a person turns a few pages a second at most: 300 a second over
 * ten seconds hinders nobody and stops a loop that has gone wild. Whole offices share one address, so sessions are
 * counted, and addresses only where there is no session.
 */
const GENERAL: ThrottlerOptions = {
  ...{ name: 'general', limit: 3000, ttl: 10_000 },
  getTracker: (request) => {
    const { session, sessionID, ip } = request as Request;
    return session?.accountId === undefined ? networkOf(ip) : sessionID;
  },
};

/** Ten tries a minute for one username from one address; the account's own lock comes before that. */
const ONE_USERNAME: ThrottlerOptions = {
  ...{ name: 'one-username', limit: 10, ttl: 60_000 },
  skipIf: (context) => !isStrict(context),
  getTracker: (request) => `${networkOf((request as Request).ip)} ${usernameOf(request as Request)}`,
};

/**
 * An office of a hundred may sign in within the first minute of its day. More is somebody who tries one password on
 * every account, and each try costs a core some 30 ms.
 */
const ONE_ADDRESS: ThrottlerOptions = {
  ...{ name: 'one-address', limit: 120, ttl: 60_000 },
  skipIf: (context) => !isStrict(context),
  getTracker: (request) => networkOf((request as Request).ip),
};

export const LIMITS: ThrottlerModuleOptions = {
  throttlers: [GENERAL, ONE_USERNAME, ONE_ADDRESS],
  setHeaders: false,
  // All routes together, not each for itself.
  generateKey: (_context, tracker, name) => `${name} ${tracker}`,
};

/** Says a limit in the service's own words. */
@Injectable()
export class LimitGuard extends ThrottlerGuard {
  protected override async throwThrottlingException(
    _context: ExecutionContext,
    { timeToBlockExpire, timeToExpire }: { timeToBlockExpire: number; timeToExpire: number },
  ): Promise<void> {
    throw refuse(
      'TOO_MANY_REQUESTS',
      {},
      { retryAfterSeconds: Math.max(1, timeToBlockExpire, timeToExpire) },
    );
  }
}

/** Of IPv6 the first 64 bits: every household has as many addresses behind them as it likes. */
export function networkOf(address = ''): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.replace(/%.*$/, '').split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: 8 - groups.length - rest.length }, () => '0');
  return [...groups, ...(tail === undefined ? [] : zeros), ...rest].slice(0, 4).join(':');
}

function usernameOf({ body }: Request): string {
  const { username } = (body ?? {}) as { username?: unknown };
  return typeof username === 'string' ? username.trim().toLowerCase().slice(0, 80) : '';
}
