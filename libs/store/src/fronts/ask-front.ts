import type { EntityManager } from 'typeorm';
import type { AskedFront, AskedSearch } from './front-record';
import { TELL_CANCEL_FRONT, TELL_FRONT } from './tell-front';

const ASK = `
  WITH frozen AS (
    INSERT INTO frozen_input (bytes) VALUES ($1) RETURNING input_id
  ), asked AS (
    INSERT INTO front (input_id, option_id, dataset_id, name, settings, counts, faults, asked_by_account_id,
      asked_by_name)
    SELECT input_id, $2, $3, $4, $5, $6, $7, $8, $9 FROM frozen RETURNING front_id, input_id
  )
  SELECT front_id AS "frontId", input_id AS "inputId", ${TELL_FRONT} FROM asked`;

/** Freezes the input and stores the wish. `optionId`: of the option that it is the own search of. */
export async function askSearch(
  manager: EntityManager,
  { input, datasetId, name, settings, counts, faults, by }: AskedSearch,
  optionId?: string,
): Promise<{ frontId: string; inputId: string }> {
  const [{ frontId, inputId }] = await manager.query<[{ frontId: string; inputId: string }]>(ASK, [
    ...[Buffer.from(input), optionId ?? null, datasetId, name, JSON.stringify(settings)],
    ...[JSON.stringify(counts), JSON.stringify(faults), by?.accountId ?? null, by?.name ?? null],
  ]);
  return { frontId, inputId };
}

const BASELINE = `
  INSERT INTO pattern_option (front_id, line_id, version, input_id, name, state, baseline, patterns, figures,
    catalogue, made_by_account_id, made_by_name)
  VALUES ($1, gen_random_uuid(), 1, $2, 'Today’s patterns', 'chosen', true, $3, $4, $5, $6, $7)`;

/** The search and today's patterns as its first option; the answer is the new front's id. */
export async function askFront(manager: EntityManager, asked: AskedFront): Promise<string> {
  const { frontId, inputId } = await askSearch(manager, asked);
  const { figures, catalogue } = asked.baseline;
  await manager.query(BASELINE, [
    ...[frontId, inputId, figures.patterns, JSON.stringify(figures), Buffer.from(catalogue)],
    ...[asked.by?.accountId ?? null, asked.by?.name ?? null],
  ]);
  return frontId;
}

/** A queued one is cancelled at once; a running one is asked to stop. */
export const CANCEL_FRONT = `
  WITH asked AS (
    UPDATE front SET
      cancel_asked = true,
      state = CASE WHEN state = 'queued' THEN 'cancelled' ELSE state END,
      ended_at = CASE WHEN state = 'queued' THEN now() END
    WHERE (front_id = $1 OR option_id = $1) AND state IN ('queued', 'running')
    RETURNING front_id
  )
  SELECT ${TELL_FRONT}, ${TELL_CANCEL_FRONT} FROM asked`;
