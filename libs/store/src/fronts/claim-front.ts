import type { ClaimedFront } from '@homeround/solve';
import type { DataSource } from 'typeorm';
import type { StoredFrontSettings } from './front-record';
import { TELL_FRONT } from './tell-front';

/** A search that takes its solver-worker down each time would do so for ever; it is longer and larger than a solve. */
export const MOST_FRONT_ATTEMPTS = 5;

const GIVEN_UP = {
  code: 'FRONT_GIVEN_UP',
  cause: `The search was begun ${MOST_FRONT_ATTEMPTS} times and its solver-worker was lost each time.`,
  action: 'Look at the solver-workers’ logs and memory, then ask again with fewer threads or fewer patterns.',
  severity: 'refuse',
};

/** One statement, so that two claimants are served one after the other, each with an attempt of its own. */
const CLAIM = `
  WITH taken AS (
    UPDATE front SET
      state = CASE WHEN cancel_asked THEN 'cancelled' WHEN attempt >= $2 THEN 'failed' ELSE 'running' END,
      attempt = attempt + CASE WHEN cancel_asked OR attempt >= $2 THEN 0 ELSE 1 END,
      failure = CASE WHEN NOT cancel_asked AND attempt >= $2 THEN $3::jsonb END,
      ended_at = CASE WHEN cancel_asked OR attempt >= $2 THEN now() END,
      started_at = CASE WHEN cancel_asked OR attempt >= $2 THEN started_at ELSE now() END,
      heartbeat_at = now(),
      progress = NULL
    WHERE front_id = $1 AND state IN ('queued', 'running')
    RETURNING front_id, state, attempt, settings, input_id
  )
  SELECT state, attempt, settings, bytes AS input, ${TELL_FRONT} FROM taken JOIN frozen_input USING (input_id)`;

interface Taken {
  readonly state: string;
  readonly attempt: number;
  readonly settings: StoredFrontSettings;
  readonly input: Uint8Array;
}

/** As `FrontStore.claim`. */
export async function claimFront(dataSource: DataSource, frontId: string): Promise<ClaimedFront | undefined> {
  const parameters = [frontId, MOST_FRONT_ATTEMPTS, JSON.stringify(GIVEN_UP)];
  const [taken] = await dataSource.query<Taken[]>(CLAIM, parameters);
  if (taken?.state !== 'running') return undefined;
  const { kMin, kMax, seconds, threads, seed } = taken.settings;
  return { frontId, attempt: taken.attempt, input: taken.input, kMin, kMax, seconds, threads, seed };
}
