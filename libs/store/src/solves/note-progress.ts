import type { Fault } from '@homeround/domain';
import type { Claim, SolvePoint } from '@homeround/solve';
import type { DataSource } from 'typeorm';
import { TELL_SOLVE } from './tell-solve';

/** What every write of a claim asks first: is it still the latest attempt? */
const HELD = `solve_id = $1 AND attempt = $2 AND state = 'running'`;

const STARTED = `
  WITH held AS (
    UPDATE solve SET steps = $3, shortages = $4, heartbeat_at = now() WHERE ${HELD} RETURNING solve_id
  )
  SELECT ${TELL_SOLVE} FROM held`;

/** As `SolveStore.started`. */
export async function noteStarted(
  dataSource: DataSource,
  { solveId, attempt }: Claim,
  news: { readonly steps: number; readonly shortages: readonly string[] },
): Promise<void> {
  await dataSource.query(STARTED, [solveId, attempt, news.steps, JSON.stringify(news.shortages)]);
}

/** The heartbeat, the point and the notice in one statement: all or none. */
const PROGRESS = `
  WITH held AS (
    UPDATE solve SET heartbeat_at = now(), steps_done = $3, latest = $8 WHERE ${HELD}
    RETURNING solve_id, cancel_asked
  ), point AS (
    INSERT INTO solve_point (solve_id, step, seconds, cost, unallocated, parts)
    SELECT solve_id, $3, $4, $5, $6, $7 FROM held ON CONFLICT DO NOTHING
  )
  SELECT cancel_asked AS "cancelAsked", ${TELL_SOLVE} FROM held`;

/** As `SolveStore.progress`. */
export async function noteProgress(
  dataSource: DataSource,
  { solveId, attempt }: Claim,
  point: SolvePoint,
): Promise<'go-on' | 'cancelled' | 'lost'> {
  const { step, seconds, cost, unallocated, parts } = point;
  const [held] = await dataSource.query<{ cancelAsked: boolean }[]>(PROGRESS, [
    ...[solveId, attempt, step, seconds, cost, unallocated],
    ...[JSON.stringify(parts), JSON.stringify(point)],
  ]);
  if (!held) return 'lost';
  return held.cancelAsked ? 'cancelled' : 'go-on';
}

const ENDED = `
  WITH held AS (
    UPDATE solve SET state = $3, failure = $4, ended_at = now() WHERE ${HELD} RETURNING solve_id
  )
  SELECT ${TELL_SOLVE} FROM held`;

/** Ends a solve that leaves no rota. Nothing happens when the claim was lost. */
export async function endWithoutRota(
  dataSource: DataSource,
  { solveId, attempt }: Claim,
  end: { readonly state: 'cancelled' } | { readonly state: 'failed'; readonly failure: Fault },
): Promise<void> {
  const failure = end.state === 'failed' ? JSON.stringify(end.failure) : null;
  await dataSource.query(ENDED, [solveId, attempt, end.state, failure]);
}
