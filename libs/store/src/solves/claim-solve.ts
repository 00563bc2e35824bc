import type { ClaimedSolve } from '@homeround/solve';
import type { DataSource } from 'typeorm';
import type { StoredSettings } from './solve-record';
import { TELL_SOLVE } from './tell-solve';

/**
 * A solve that takes its solver-worker down each time would do so for ever. Ten attempts outlast an evening of restarts of
 * the machine, the database and the service together.
 */
export const MOST_ATTEMPTS = 10;

const GIVEN_UP = {
  code: 'SOLVE_GIVEN_UP',
  cause: `The solve was begun ${MOST_ATTEMPTS} times and its solver-worker was lost each time.`,
  action: 'Look at the solver-workers’ logs and memory, then ask for the solve again with fewer threads.',
  severity: 'refuse',
};

/**
 * One statement, so that two claimants are served one after the other: each gets an attempt of its own, and only the later
 * one can write from then on. Points of the lost attempt go: the curve is the latest attempt's.
 */
const CLAIM = `
  WITH taken AS (
    UPDATE solve SET
      state = CASE WHEN cancel_asked THEN 'cancelled' WHEN attempt >= $2 THEN 'failed' ELSE 'running' END,
      attempt = attempt + CASE WHEN cancel_asked OR attempt >= $2 THEN 0 ELSE 1 END,
      failure = CASE WHEN NOT cancel_asked AND attempt >= $2 THEN $3::jsonb END,
      ended_at = CASE WHEN cancel_asked OR attempt >= $2 THEN now() END,
      started_at = CASE WHEN cancel_asked OR attempt >= $2 THEN started_at ELSE now() END,
      heartbeat_at = now(),
      steps_done = 0,
      latest = NULL
    WHERE solve_id = $1 AND state IN ('queued', 'running')
    RETURNING solve_id, state, attempt, settings, input_id
  ), forgotten AS (
    DELETE FROM solve_point WHERE solve_id IN (SELECT solve_id FROM taken WHERE state = 'running')
  )
  SELECT state, attempt, settings, bytes AS input, ${TELL_SOLVE}
  FROM taken JOIN frozen_input USING (input_id)`;

interface Taken {
  readonly state: string;
  readonly attempt: number;
  readonly settings: StoredSettings;
  readonly input: Uint8Array;
}

/** As `SolveStore.claim`. */
export async function claimSolve(dataSource: DataSource, solveId: string): Promise<ClaimedSolve | undefined> {
  const parameters = [solveId, MOST_ATTEMPTS, JSON.stringify(GIVEN_UP)];
  const [taken] = await dataSource.query<Taken[]>(CLAIM, parameters);
  if (taken?.state !== 'running') return undefined;
  const { attempt, input } = taken;
  const { seed, threads, steps, seconds } = taken.settings;
  return {
    ...{ solveId, attempt, input, seed, threads },
    ...(steps === undefined ? {} : { steps }),
    ...(seconds === undefined ? {} : { seconds }),
  };
}
