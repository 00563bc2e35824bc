import type { Fault } from '@homeround/domain';
import type { Claim, ClaimedSolve, SolvedRota, SolvePoint, SolveStore } from '@homeround/solve';
import type { DataSource } from 'typeorm';
import type { MeasurePlan } from './option-record';
import { MOST_ATTEMPTS } from '../solves/claim-solve';

/** A measurement that somebody still has to do or finish. */
export interface UnfinishedMeasurement {
  readonly measurementId: string;
  readonly state: 'queued' | 'running';
  /** Seconds since it was asked for, or since its solver-worker was last heard of; by the database's clock. */
  readonly silentSeconds: number;
}

/**
 * Rotas that measure options, by the same port as solves: claims, attempts and cancelling are the same. They are no
 * solves of a locality, and leave no draft. A claim's `solveId` is the measurement's id.
 */
export class MeasurementStore implements SolveStore {
  constructor(private readonly dataSource: DataSource) {}

  async claim(measurementId: string): Promise<ClaimedSolve | undefined> {
    const parameters = [measurementId, MOST_ATTEMPTS, JSON.stringify(GIVEN_UP)];
    const [taken] = await this.dataSource.query<Taken[]>(CLAIM, parameters);
    if (taken?.state !== 'running') return undefined;
    const { attempt, input, seed, settings } = taken;
    return { solveId: measurementId, attempt, input, seed, threads: 1, ...settings };
  }

  async started(
    { solveId, attempt }: Claim,
    { steps, shortages }: { readonly steps: number; readonly shortages: readonly string[] },
  ): Promise<void> {
    await this.dataSource.query(
      `UPDATE measurement SET steps = $3, shortages = $4, heartbeat_at = now() WHERE ${HELD}`,
      [solveId, attempt, steps, JSON.stringify(shortages)],
    );
  }

  /** Only the latest point is kept: nobody looks at the curve of a measurement. */
  async progress({ solveId, attempt }: Claim, point: SolvePoint): Promise<'go-on' | 'cancelled' | 'lost'> {
    const [rows] = await this.dataSource.query<[{ cancelAsked: boolean }[], number]>(
      `UPDATE measurement SET heartbeat_at = now(), steps_done = $3, latest = $4 WHERE ${HELD}
      RETURNING cancel_asked AS "cancelAsked"`,
      [solveId, attempt, point.step, JSON.stringify(point)],
    );
    const [held] = rows;
    if (!held) return 'lost';
    return held.cancelAsked ? 'cancelled' : 'go-on';
  }

  /** Asked again after its answer was lost on the way, it gives the same answer again. */
  async finish({ solveId, attempt }: Claim, { rota, figures }: SolvedRota): Promise<boolean> {
    await this.dataSource.query(FINISH, [...[solveId, attempt, Buffer.from(rota), JSON.stringify(figures)]]);
    const rows = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM measurement WHERE measurement_id = $1 AND attempt = $2 AND state = 'finished'`,
      [solveId, attempt],
    );
    return rows.length > 0;
  }

  async cancelled({ solveId, attempt }: Claim): Promise<void> {
    await this.dataSource.query(ENDED, [solveId, attempt, 'cancelled', null]);
  }

  async fail({ solveId, attempt }: Claim, fault: Fault): Promise<void> {
    await this.dataSource.query(ENDED, [solveId, attempt, 'failed', JSON.stringify(fault)]);
  }

  async isCancelAsked(measurementId: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      'SELECT 1 FROM measurement WHERE measurement_id = $1 AND cancel_asked',
      [measurementId],
    );
    return rows.length > 0;
  }

  /** Everything that is queued or running, oldest first. */
  unfinished(): Promise<UnfinishedMeasurement[]> {
    return this.dataSource.query<UnfinishedMeasurement[]>(
      `SELECT measurement_id AS "measurementId", state,
        extract(epoch FROM clock_timestamp() - coalesce(heartbeat_at, asked_at))::double precision AS "silentSeconds"
      FROM measurement WHERE state IN ('queued', 'running') ORDER BY asked_at, seed, locality_id`,
    );
  }
}

interface Taken {
  readonly state: string;
  readonly attempt: number;
  readonly seed: number;
  readonly settings: MeasurePlan['settings'];
  readonly input: Uint8Array;
}

const GIVEN_UP = {
  code: 'SOLVE_GIVEN_UP',
  cause: `The rota was begun ${MOST_ATTEMPTS} times and its solver-worker was lost each time.`,
  action: 'Look at the solver-workers’ logs and memory, then measure again.',
  severity: 'refuse',
};

const HELD = `measurement_id = $1 AND attempt = $2 AND state = 'running'`;

const CLAIM = `
  WITH taken AS (
    UPDATE measurement SET
      state = CASE WHEN cancel_asked THEN 'cancelled' WHEN attempt >= $2 THEN 'failed' ELSE 'running' END,
      attempt = attempt + CASE WHEN cancel_asked OR attempt >= $2 THEN 0 ELSE 1 END,
      failure = CASE WHEN NOT cancel_asked AND attempt >= $2 THEN $3::jsonb END,
      ended_at = CASE WHEN cancel_asked OR attempt >= $2 THEN now() END,
      started_at = CASE WHEN cancel_asked OR attempt >= $2 THEN started_at ELSE now() END,
      heartbeat_at = now(),
      steps_done = 0,
      latest = NULL
    WHERE measurement_id = $1 AND state IN ('queued', 'running')
    RETURNING state, attempt, seed, settings, input_id
  )
  SELECT state, attempt, seed, settings, bytes AS input FROM taken JOIN frozen_input USING (input_id)`;

/** One that was asked to be cancelled meanwhile leaves nothing. */
const FINISH = `
  UPDATE measurement SET
    state = CASE WHEN cancel_asked THEN 'cancelled' ELSE 'finished' END,
    rota = CASE WHEN cancel_asked THEN NULL ELSE $3::bytea END,
    figures = CASE WHEN cancel_asked THEN NULL ELSE $4::jsonb END,
    steps_done = CASE WHEN cancel_asked THEN steps_done ELSE coalesce(steps, steps_done) END,
    ended_at = now()
  WHERE ${HELD}`;

const ENDED = `UPDATE measurement SET state = $3, failure = $4, ended_at = now() WHERE ${HELD}`;
