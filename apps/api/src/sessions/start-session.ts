import { promisify } from 'node:util';
import type { Request } from 'express';

/**
 * Signs the account in on this connection, under a new session id: an id that somebody slipped to the browser before is
 * worth nothing.
 */
export async function startSession(request: Request, accountId: string): Promise<void> {
  await promisify(request.session.regenerate).call(request.session);
  request.session.accountId = accountId;
  request.session.signedInAt = Date.now();
  await promisify(request.session.save).call(request.session);
}

/** Ends the session of the request; nothing happens where there is none. */
export async function endSession(request: Request): Promise<void> {
  await promisify(request.session.destroy).call(request.session);
}
