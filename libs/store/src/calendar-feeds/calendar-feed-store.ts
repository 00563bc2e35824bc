import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { type By, toBy } from '../by';
import { CalendarFeedEntity } from './calendar-feed-entity';

/** The feed of one worker. */
export interface CalendarFeedRecord {
  readonly localityId: string;
  readonly workerId: string;
  readonly madeAt: Date;
  readonly madeBy: By | null;
  readonly lastReadAt: Date | null;
}

/** Whoever has the token reads the feed: 256 bits, nobody guesses it. */
const TOKEN_BYTES = 32;

/** Feeds that calendar programs fetch by a secret address. Only a hash of the secret is kept. */
export class CalendarFeedStore {
  constructor(private readonly dataSource: DataSource) {}

  async find(localityId: string, workerId: string): Promise<CalendarFeedRecord | undefined> {
    const feed = await this.dataSource.manager.findOneBy(CalendarFeedEntity, { localityId, workerId });
    return feed ? toRecord(feed) : undefined;
  }

  /** Makes a feed with a new token; the address of an older one stops working. The token is known only here and now. */
  async make(
    localityId: string,
    workerId: string,
    by?: By,
  ): Promise<{ feed: CalendarFeedRecord; token: string }> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    await this.dataSource.query(
      `INSERT INTO calendar_feed (locality_id, worker_id, token_sha256, made_by_account_id, made_by_name)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (locality_id, worker_id) DO UPDATE
       SET token_sha256 = EXCLUDED.token_sha256, made_at = now(), last_read_at = NULL,
           made_by_account_id = EXCLUDED.made_by_account_id, made_by_name = EXCLUDED.made_by_name`,
      [localityId, workerId, hashOf(token), by?.accountId ?? null, by?.name ?? null],
    );
    const feed = await this.dataSource.manager.findOneByOrFail(CalendarFeedEntity, { localityId, workerId });
    return { feed: toRecord(feed), token };
  }

  async findByToken(token: string): Promise<CalendarFeedRecord | undefined> {
    const tokenSha256 = hashOf(token);
    const feed = await this.dataSource.manager.findOneBy(CalendarFeedEntity, { tokenSha256 });
    return feed ? toRecord(feed) : undefined;
  }

  /** To the minute: programs that read every few seconds do not write every few seconds. */
  async noteRead(localityId: string, workerId: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE calendar_feed SET last_read_at = now()
       WHERE locality_id = $1 AND worker_id = $2
         AND (last_read_at IS NULL OR last_read_at < now() - interval '1 minute')`,
      [localityId, workerId],
    );
  }

  /** False when there was none. */
  async remove(localityId: string, workerId: string): Promise<boolean> {
    const { affected } = await this.dataSource.manager.delete(CalendarFeedEntity, { localityId, workerId });
    return affected === 1;
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function toRecord(feed: CalendarFeedEntity): CalendarFeedRecord {
  const { localityId, workerId, madeAt, lastReadAt } = feed;
  return { localityId, workerId, madeAt, lastReadAt, madeBy: toBy(feed.madeByAccountId, feed.madeByName) };
}
