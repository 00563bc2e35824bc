import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session, { type SessionData } from 'express-session';
import type { Pool } from 'pg';
import { RecentKeys } from '../http/recent-keys';
import { COOKIE, IDLE_MS, RENEW_EVERY_MS } from './session-settings';

const PgStore = connectPgSimple(session);

/** Sessions in the database, so that they can be listed and ended; expired ones are removed every quarter of an hour or so. */
export class SessionRows extends PgStore {
  private readonly renewed = new RecentKeys(RENEW_EVERY_MS);

  /** `onPruneFailed`: expired sessions stay until the next time; they are refused all the same. */
  constructor(pool: Pool, onPruneFailed: () => void) {
    super({ pool, tableName: 'session', errorLog: onPruneFailed });
  }

  /** A board that reads ten things a second need not write ten rows. */
  override touch(sid: string, data: SessionData, done?: () => void): void {
    if (this.renewed.add(sid, Date.now())) super.touch(sid, data, done);
    else done?.();
  }
}

/** Knows the session of a request by its cookie; makes none before somebody signs in. */
export function sessionMiddleware(store: session.Store, secret: string): RequestHandler {
  return session({
    name: COOKIE,
    secret,
    store,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    unset: 'destroy',
    // Secure wherever the request came by https, also through a proxy that is trusted.
    cookie: { httpOnly: true, sameSite: 'strict', secure: 'auto', path: '/', maxAge: IDLE_MS },
  });
}
