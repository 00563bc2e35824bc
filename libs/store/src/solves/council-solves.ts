import { type DataSource, type EntityManager, In } from 'typeorm';
import { askSolve, cancelSolves } from './ask-solve';
import type { CouncilSolveEntity } from './council-solve-entity';
import {
  type AskedCouncilSolve,
  type CouncilSolveRecord,
  toCouncilSolveRecord,
} from './council-solve-record';
import { SolveEntity } from './solve-entity';
import { TELL_SOLVE } from './tell-solve';

/** Stores the whole wish or nothing; the answer is the new council solve's id. */
export function askCouncilSolve(dataSource: DataSource, asked: AskedCouncilSolve): Promise<string> {
  return dataSource.transaction(async (manager) => {
    const { from, days, settings, by } = asked;
    const [row] = await manager.query<[{ councilSolveId: string }]>(
      `INSERT INTO council_solve (from_date, days, settings, asked_by_account_id, asked_by_name)
      VALUES ($1, $2, $3, $4, $5) RETURNING council_solve_id AS "councilSolveId"`,
      [from, days, JSON.stringify(settings), by?.accountId ?? null, by?.name ?? null],
    );
    for (const solve of asked.solves) await askSolve(manager, solve, row.councilSolveId);
    return row.councilSolveId;
  });
}

/** Those of these ids that there are, newest first, with their solves by locality. */
export async function findCouncilSolves(
  manager: EntityManager,
  councils: readonly CouncilSolveEntity[],
): Promise<CouncilSolveRecord[]> {
  const ids = councils.map(({ councilSolveId }) => councilSolveId);
  const solves = await manager.find(SolveEntity, {
    where: { councilSolveId: In(ids) },
    order: { localityId: 'ASC' },
  });
  return councils.map((council) => {
    const parts = solves.filter(({ councilSolveId }) => councilSolveId === council.councilSolveId);
    return toCouncilSolveRecord(council, parts);
  });
}

/** Asks every solve of it to stop. */
export function cancelCouncilSolve(dataSource: DataSource, councilSolveId: string): Promise<void> {
  return dataSource.transaction(async (manager) => {
    await manager.query(
      `UPDATE council_solve SET cancel_asked = true WHERE council_solve_id = $1 AND state IN ('queued', 'running')`,
      [councilSolveId],
    );
    const rows = await manager.query<{ solveId: string }[]>(
      'SELECT solve_id AS "solveId" FROM solve WHERE council_solve_id = $1 ORDER BY solve_id',
      [councilSolveId],
    );
    await cancelSolves(
      manager,
      rows.map(({ solveId }) => solveId),
    );
  });
}

/** Sums what finished, once every solve has ended; until then, and when it was gathered before, nothing changes. */
const GATHER = `
  WITH parts AS (
    SELECT solve.state, solve.solve_id, figures
    FROM solve LEFT JOIN rota USING (rota_id) WHERE council_solve_id = $1
  ), totals AS (
    SELECT jsonb_build_object(
        'localities', count(*) FILTER (WHERE state = 'finished'),
        'visits', coalesce(sum((figures->>'visits')::integer), 0),
        'unallocated', coalesce(sum((figures->>'unallocated')::integer), 0),
        'findings', coalesce(sum((figures->>'findings')::integer), 0),
        'workers', coalesce(sum((figures->>'workers')::integer), 0),
        'people', coalesce(sum((figures->>'people')::integer), 0)
      ) AS totals,
      bool_or(state IN ('queued', 'running')) AS unfinished,
      bool_or(state = 'finished') AS any_finished
    FROM parts
  ), gathered AS (
    UPDATE council_solve SET
      state = CASE WHEN cancel_asked THEN 'cancelled' WHEN any_finished THEN 'finished' ELSE 'failed' END,
      totals = totals.totals,
      ended_at = now()
    FROM totals
    WHERE council_solve_id = $1 AND state IN ('queued', 'running') AND NOT unfinished
    RETURNING council_solve_id
  )
  SELECT ${TELL_SOLVE} FROM parts WHERE EXISTS (SELECT 1 FROM gathered)`;

export async function gatherCouncilSolve(dataSource: DataSource, councilSolveId: string): Promise<void> {
  await dataSource.query(GATHER, [councilSolveId]);
}

/** Council solves whose solves have all ended and that nobody has gathered. */
export async function findUngathered(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ id: string }[]>(
    `SELECT council_solve_id AS id FROM council_solve
    WHERE state IN ('queued', 'running') AND NOT EXISTS (
      SELECT 1 FROM solve
      WHERE solve.council_solve_id = council_solve.council_solve_id AND solve.state IN ('queued', 'running')
    )`,
  );
  return rows.map(({ id }) => id);
}
