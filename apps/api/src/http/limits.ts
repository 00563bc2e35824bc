import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerModuleOptions } from '@nestjs/throttler';
import type { Request } from 'express';
import { refuse } from '../errors/refuse';

/**
 * A planner's page asks for some ten things at once and a person turns a few pages a second at most: 300 a second over
 * ten seconds hinders nobody and stops a loop that has gone wild. Whole offices share one address, so sessions are
 * counted, and addresses only where there is no session.
 */
export const GENERAL_LIMIT: ThrottlerModuleOptions = {
  throttlers: [{ name: 'general', limit: 3000, ttl: 10_000 }],
  setHeaders: false,
  getTracker: (request) =>
    (request as Request).session?.accountId ? (request as Request).sessionID : (request['ip'] as string),
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
