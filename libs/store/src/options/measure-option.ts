import type { EntityManager } from 'typeorm';
import { CHANNEL } from '../notify';
import type { MeasurePlan } from './option-record';

/** What rotas are made from: a locality on one option's patterns. */
export interface MeasureInput {
  readonly optionId: string;
  readonly localityId: string;
  /** From `freezeInput`. */
  readonly input: Uint8Array;
}

/** Rotas that are there or under way already are not made again: their options, localities and seeds. */
const KNOWN = `
  SELECT measurement_id AS "measurementId", option_id AS "optionId", locality_id AS "localityId", seed
  FROM measurement
  WHERE option_id = ANY($1::uuid[]) AND from_date = $2 AND days = $3 AND settings = $4 AND seed = ANY($5::integer[])
    AND state IN ('queued', 'running', 'finished') AND NOT (cancel_asked AND state <> 'finished')`;

export interface KnownMeasurement {
  readonly measurementId: string;
  readonly optionId: string;
  readonly localityId: string;
  readonly seed: number;
}

export function findMeasurements(
  manager: Pick<EntityManager, 'query'>,
  optionIds: readonly string[],
  plan: MeasurePlan,
): Promise<KnownMeasurement[]> {
  return manager.query<KnownMeasurement[]>(KNOWN, [
    ...[optionIds, plan.from, plan.days, JSON.stringify(plan.settings), plan.seeds],
  ]);
}

const FREEZE = 'INSERT INTO frozen_input (bytes) VALUES ($1) RETURNING input_id AS "inputId"';

/** Where somebody else asks for the same at this moment, theirs is as good. */
const ADD = `
  INSERT INTO measurement (option_id, locality_id, seed, from_date, days, settings, input_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (option_id, locality_id, seed, from_date, days, settings)
    WHERE state IN ('queued', 'running', 'finished') DO NOTHING
  RETURNING measurement_id AS "measurementId"`;

/** Adds what is not there yet; the answer is the new ones' ids. */
export async function addMeasurements(
  manager: EntityManager,
  inputs: readonly MeasureInput[],
  plan: MeasurePlan,
): Promise<string[]> {
  const known = await findMeasurements(
    manager,
    inputs.map(({ optionId }) => optionId),
    plan,
  );
  const added: string[] = [];
  for (const { optionId, localityId, input } of inputs) {
    const there = known.filter((one) => one.optionId === optionId && one.localityId === localityId);
    const seeds = plan.seeds.filter((seed) => !there.some((one) => one.seed === seed));
    if (seeds.length === 0) continue;
    const [{ inputId }] = await manager.query<[{ inputId: string }]>(FREEZE, [Buffer.from(input)]);
    for (const seed of seeds) {
      const values = [
        optionId,
        localityId,
        seed,
        plan.from,
        plan.days,
        JSON.stringify(plan.settings),
        inputId,
      ];
      const rows = await manager.query<{ measurementId: string }[]>(ADD, values);
      added.push(...rows.map(({ measurementId }) => measurementId));
    }
  }
  return added;
}

/** From now on the option, and today's patterns beside it, are measured by these and no others. */
export async function linkMeasurements(
  manager: EntityManager,
  { optionId, baselineOptionId }: { readonly optionId: string; readonly baselineOptionId: string },
  plan: MeasurePlan,
): Promise<void> {
  const all = await findMeasurements(manager, [optionId, baselineOptionId], plan);
  for (const holder of new Set([optionId, baselineOptionId])) {
    const links = all.filter((one) => holder === optionId || one.optionId === baselineOptionId);
    await manager.query('DELETE FROM option_measurement WHERE option_id = $1', [holder]);
    await manager.query(
      `INSERT INTO option_measurement (option_id, measurement_id) SELECT $1, unnest($2::uuid[])`,
      [holder, links.map(({ measurementId }) => measurementId)],
    );
    await manager.query(
      `UPDATE pattern_option SET state = 'measuring', measured_by = $2, failure = NULL WHERE option_id = $1`,
      [holder, JSON.stringify(plan)],
    );
  }
}

const INCOMPLETE = {
  code: 'MEASURE_INCOMPLETE',
  cause: 'Some of the rotas could not be made.',
  action: 'Measure again; what was made is kept. If it fails again, look at the solver-workers’ logs.',
  severity: 'refuse',
};

/**
 * Ends the measuring of these options where every rota has ended. Any number of times; until then nothing changes. A rota
 * that failed or was cancelled leaves the option as it was before.
 */
const GATHER = `
  UPDATE pattern_option AS option SET
    state = CASE WHEN ended.finished = ended.rotas THEN 'measured' ELSE 'chosen' END,
    failure = CASE WHEN ended.failed > 0 THEN $2::jsonb END
  FROM (
    SELECT option_measurement.option_id, count(*) AS rotas,
      count(*) FILTER (WHERE state = 'finished') AS finished,
      count(*) FILTER (WHERE state = 'failed') AS failed,
      count(*) FILTER (WHERE state IN ('queued', 'running')) AS unfinished
    FROM option_measurement JOIN measurement USING (measurement_id)
    GROUP BY option_measurement.option_id
  ) AS ended
  WHERE option.option_id = ended.option_id AND option.state = 'measuring' AND ended.unfinished = 0
    AND option.front_id = (SELECT front_id FROM pattern_option WHERE option_id = $1)`;

/** Gathers the option, and every other one of its front that has waited only for it. */
export async function gatherOption(manager: Pick<EntityManager, 'query'>, optionId: string): Promise<void> {
  await manager.query(GATHER, [optionId, JSON.stringify(INCOMPLETE)]);
}

/** Rotas of the option itself, and those of today's patterns that no other option waits for. */
export const CANCEL_MEASURING = `
  WITH asked AS (
    UPDATE measurement SET
      cancel_asked = true,
      state = CASE WHEN state = 'queued' THEN 'cancelled' ELSE state END,
      ended_at = CASE WHEN state = 'queued' THEN now() END
    WHERE state IN ('queued', 'running') AND measurement_id IN (
      SELECT measurement_id FROM option_measurement WHERE option_id = $1
    ) AND NOT EXISTS (
      SELECT 1 FROM option_measurement AS other JOIN pattern_option AS waiting USING (option_id)
      WHERE other.measurement_id = measurement.measurement_id AND waiting.option_id <> $1
        AND waiting.state = 'measuring' AND NOT waiting.baseline
    )
    RETURNING measurement_id
  )
  SELECT pg_notify('${CHANNEL}',
    json_build_object('kind', 'cancel-measurement', 'measurementId', measurement_id)::text) FROM asked`;

/** The option waits for nothing any more: rotas that still run are stopped, and are nobody's meanwhile. */
export async function forgetMeasuring(manager: EntityManager, optionId: string): Promise<void> {
  const [, ended] = await manager.query<[unknown[], number]>(
    `UPDATE pattern_option SET state = 'chosen', measured_by = NULL WHERE option_id = $1 AND state = 'measuring'`,
    [optionId],
  );
  if (ended > 0) await manager.query('DELETE FROM option_measurement WHERE option_id = $1', [optionId]);
}
