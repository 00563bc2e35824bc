import type { EntityManager } from 'typeorm';
import { TELL_CANCEL, TELL_SOLVE } from './tell-solve';
import type { AskedSolve } from './solve-record';

const ASK = `
  WITH frozen AS (
    INSERT INTO frozen_input (bytes) VALUES ($1) RETURNING input_id
  ), asked AS (
    INSERT INTO solve (input_id, locality_id, from_date, days, settings, name, dataset_id, near_rota_id,
      asked_by_account_id, asked_by_name, council_solve_id)
    SELECT input_id, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 FROM frozen RETURNING solve_id
  )
  SELECT solve_id AS "solveId", ${TELL_SOLVE} FROM asked`;

/** Freezes the input and stores the wish; the answer is the new solve's id. */
export async function askSolve(
  manager: EntityManager,
  asked: AskedSolve,
  councilSolveId?: string,
): Promise<string> {
  const [row] = await manager.query<[{ solveId: string }]>(ASK, [
    ...[Buffer.from(asked.input), asked.localityId, asked.from, asked.days, JSON.stringify(asked.settings)],
    ...[asked.name, asked.datasetId, asked.nearRotaId ?? null],
    ...[asked.by?.accountId ?? null, asked.by?.name ?? null, councilSolveId ?? null],
  ]);
  return row.solveId;
}

const CANCEL = `
  WITH asked AS (
    UPDATE solve SET
      cancel_asked = true,
      state = CASE WHEN state = 'queued' THEN 'cancelled' ELSE state END,
      ended_at = CASE WHEN state = 'queued' THEN now() END
    WHERE solve_id = ANY($1::uuid[]) AND state IN ('queued', 'running')
    RETURNING solve_id
  )
  SELECT ${TELL_SOLVE}, ${TELL_CANCEL} FROM asked`;

/** Queued ones are cancelled at once; running ones are asked to stop. */
export async function cancelSolves(manager: EntityManager, solveIds: readonly string[]): Promise<void> {
  await manager.query(CANCEL, [solveIds]);
}
