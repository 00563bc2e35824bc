import { type DataSource, MoreThan } from 'typeorm';
import { SessionEntity } from './session-entity';

/** A signed-in browser. The cookie's secret is not in it. */
export interface SessionRecord {
  readonly sessionId: string;
  readonly accountId: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  /** It is the session that asks. */
  readonly current: boolean;
}

/**
 * Sessions that the middleware keeps in the table `session` (as connect-pg-simple does), whose data names an
 * `accountId`. A revoked one stays revoked, also when a request that was under way writes it back; every end is told to
 * the listeners of notices.
 */
export class SessionStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Of one account, the last used first. `currentSid` is the cookie's, to mark the session that asks. */
  async list(accountId: string, currentSid?: string): Promise<SessionRecord[]> {
    const sessions = await this.dataSource.manager.find(SessionEntity, {
      where: { accountId, expire: MoreThan(new Date()) },
      order: { lastSeenAt: 'DESC' },
    });
    return sessions.map((session) => toRecord(session, accountId, currentSid));
  }

  /** False when there is no such session, or it is not the account's. */
  async revoke(sessionId: string, accountId?: string): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown, number]>(
      'DELETE FROM session WHERE session_id = $1 AND ($2::uuid IS NULL OR account_id = $2)',
      [sessionId, accountId ?? null],
    );
    return count > 0;
  }

  /** All of an account but the one with this cookie; how many. */
  async revokeAll(accountId: string, exceptSid?: string): Promise<number> {
    const [, count] = await this.dataSource.query<[unknown, number]>(
      'DELETE FROM session WHERE account_id = $1 AND sid IS DISTINCT FROM $2',
      [accountId, exceptSid ?? null],
    );
    return count;
  }
}

function toRecord(session: SessionEntity, accountId: string, currentSid?: string): SessionRecord {
  const { sessionId, createdAt, lastSeenAt, expire } = session;
  return {
    sessionId,
    accountId,
    createdAt,
    lastSeenAt,
    expiresAt: expire,
    current: session.sid === currentSid,
  };
}
