import type { Fault } from '@homeround/domain';
import type { ClaimedFront, FoundPoint, FrontClaim, FrontProgress, FrontStore } from '@homeround/solve';
import type { DataSource } from 'typeorm';
import { askFront, CANCEL_FRONT } from './ask-front';
import { claimFront } from './claim-front';
import { finishFront } from './finish-front';
import {
  type AskedFront,
  FRONT_COLUMNS,
  type FrontPointRecord,
  type FrontRecord,
  type FrontRow,
  toFrontRecord,
  type UnfinishedFront,
} from './front-record';
import { TELL_FRONT } from './tell-front';

/** Searches for catalogues in PostgreSQL. Every change is told as a notice `{ kind: 'front' }` when it commits. */
export class PostgresFrontStore implements FrontStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Freezes the input and stores the wish, queued, with today's patterns as an option. */
  async ask(asked: AskedFront): Promise<FrontRecord> {
    const frontId = await this.dataSource.transaction((manager) => askFront(manager, asked));
    return (await this.find(frontId))!;
  }

  /** Undefined also for the search of a single option. */
  async find(frontId: string): Promise<FrontRecord | undefined> {
    const rows = await this.dataSource.query<FrontRow[]>(`SELECT ${FRONT_COLUMNS} AND front_id = $1`, [
      frontId,
    ]);
    return rows.map(toFrontRecord)[0];
  }

  /** Newest first. */
  async list(limit: number): Promise<FrontRecord[]> {
    const newest = `SELECT ${FRONT_COLUMNS} ORDER BY asked_at DESC, front_id LIMIT $1`;
    return (await this.dataSource.query<FrontRow[]>(newest, [limit])).map(toFrontRecord);
  }

  /** Fewest patterns first; none until the search has finished. */
  points(frontId: string): Promise<FrontPointRecord[]> {
    return this.dataSource.query<FrontPointRecord[]>(
      `SELECT patterns, work_pattern_ids AS "workPatternIds", figures FROM front_point
      WHERE front_id = $1 ORDER BY patterns`,
      [frontId],
    );
  }

  /** `thawPatternInput` reads it. */
  async input(frontId: string): Promise<Uint8Array | undefined> {
    const [row] = await this.dataSource.query<{ bytes: Uint8Array }[]>(
      'SELECT bytes FROM front JOIN frozen_input USING (input_id) WHERE front_id = $1',
      [frontId],
    );
    return row?.bytes;
  }

  /** Threads that it was asked to use; also of an option's search. */
  async threads(frontId: string): Promise<number> {
    const [row] = await this.dataSource.query<{ threads: number }[]>(
      `SELECT (settings->>'threads')::integer AS threads FROM front WHERE front_id = $1`,
      [frontId],
    );
    return row?.threads ?? 1;
  }

  /** Cancels a queued search at once and asks a running one to stop. */
  async askCancel(frontId: string): Promise<FrontRecord | undefined> {
    await this.dataSource.query(CANCEL_FRONT, [frontId]);
    return this.find(frontId);
  }

  async isCancelAsked(frontId: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      'SELECT 1 FROM front WHERE front_id = $1 AND cancel_asked',
      [frontId],
    );
    return rows.length > 0;
  }

  /** Everything that is queued or running, oldest first; searches of single options too. */
  unfinished(): Promise<UnfinishedFront[]> {
    return this.dataSource.query<UnfinishedFront[]>(
      `SELECT front_id AS "frontId", state,
        extract(epoch FROM clock_timestamp() - coalesce(heartbeat_at, asked_at))::double precision AS "silentSeconds"
      FROM front WHERE state IN ('queued', 'running') ORDER BY asked_at`,
    );
  }

  claim(frontId: string): Promise<ClaimedFront | undefined> {
    return claimFront(this.dataSource, frontId);
  }

  async progress(
    { frontId, attempt }: FrontClaim,
    progress: FrontProgress,
  ): Promise<'go-on' | 'cancelled' | 'lost'> {
    const parameters = [frontId, attempt, JSON.stringify(progress)];
    const [held] = await this.dataSource.query<{ cancelAsked: boolean }[]>(PROGRESS, parameters);
    if (!held) return 'lost';
    return held.cancelAsked ? 'cancelled' : 'go-on';
  }

  finish(claim: FrontClaim, points: readonly FoundPoint[]): Promise<boolean> {
    return finishFront(this.dataSource, claim, points);
  }

  async cancelled({ frontId, attempt }: FrontClaim): Promise<void> {
    await this.dataSource.query(ENDED, [frontId, attempt, 'cancelled', null]);
  }

  async fail({ frontId, attempt }: FrontClaim, fault: Fault): Promise<void> {
    await this.dataSource.query(ENDED, [frontId, attempt, 'failed', JSON.stringify(fault)]);
  }
}

/** What every write of a claim asks first: is it still the latest attempt? */
const HELD = `front_id = $1 AND attempt = $2 AND state = 'running'`;

const PROGRESS = `
  WITH held AS (
    UPDATE front SET heartbeat_at = now(), progress = $3 WHERE ${HELD} RETURNING front_id, cancel_asked
  )
  SELECT cancel_asked AS "cancelAsked", ${TELL_FRONT} FROM held`;

const ENDED = `
  WITH held AS (
    UPDATE front SET state = $3, failure = $4, ended_at = now() WHERE ${HELD} RETURNING front_id
  )
  SELECT ${TELL_FRONT} FROM held`;
