import { randomUUID } from 'node:crypto';
import type { Claim, SolvedRota } from '@homeround/solve';
import type { DataSource, EntityManager } from 'typeorm';
import { notify } from '../notify';

/**
 * Only the latest attempt finishes a solve, and not one that was asked to be cancelled: whoever asked has been told that
 * nothing would come of it.
 */
const FINISH = `
  WITH held AS (
    UPDATE solve SET
      state = CASE WHEN cancel_asked THEN 'cancelled' ELSE 'finished' END,
      rota_id = CASE WHEN cancel_asked THEN NULL ELSE $3::uuid END,
      steps_done = CASE WHEN cancel_asked THEN steps_done ELSE coalesce(steps, steps_done) END,
      ended_at = now()
    WHERE solve_id = $1 AND attempt = $2 AND state = 'running'
    RETURNING state, locality_id
  )
  SELECT state, locality_id AS "localityId" FROM held`;

const DRAFT = `
  INSERT INTO rota (rota_id, locality_id, from_date, days, time_zone, name, solve_id, near_rota_id, dataset_id,
    input_id, body, figures, findings, shortages, made_by_account_id, made_by_name, changed_by_account_id,
    changed_by_name)
  SELECT $2, locality_id, $3, $4, $5, name, solve_id, near_rota_id, dataset_id,
    input_id, $6, $7, $8, $9, asked_by_account_id, asked_by_name, asked_by_account_id, asked_by_name
  FROM solve WHERE solve_id = $1`;

/** As `SolveStore.finish`. Asked again after its answer was lost on the way, it gives the same answer again. */
export function finishSolve(dataSource: DataSource, claim: Claim, solved: SolvedRota): Promise<boolean> {
  return dataSource.transaction(async (manager) => {
    const rotaId = randomUUID();
    const { solveId, attempt } = claim;
    const [held] = await manager.query<{ state: string; localityId: string }[]>(FINISH, [
      ...[solveId, attempt, rotaId],
    ]);
    if (!held) return isFinished(manager, claim);
    await notify(manager, { kind: 'solve', solveId });
    if (held.state !== 'finished') return false;
    await insertDraft(manager, solveId, rotaId, solved);
    await notify(manager, { kind: 'rota', localityId: held.localityId, rotaId });
    return true;
  });
}

async function insertDraft(
  manager: EntityManager,
  solveId: string,
  rotaId: string,
  { period, rota, figures, findings, shortages }: SolvedRota,
): Promise<void> {
  await manager.query(DRAFT, [
    ...[solveId, rotaId, period.from, period.days, period.timeZone, Buffer.from(rota)],
    ...[JSON.stringify(figures), JSON.stringify(findings), JSON.stringify(shortages)],
  ]);
}

async function isFinished(manager: EntityManager, { solveId, attempt }: Claim): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM solve WHERE solve_id = $1 AND attempt = $2 AND state = 'finished'`,
    [solveId, attempt],
  );
  return rows.length > 0;
}
