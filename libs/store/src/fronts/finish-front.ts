import type { FoundPoint, FrontClaim } from '@homeround/solve';
import type { DataSource, EntityManager } from 'typeorm';
import { notify } from '../notify';

/** Only the latest attempt finishes a search, and not one that was asked to be cancelled. */
const FINISH = `
  WITH held AS (
    UPDATE front SET state = CASE WHEN cancel_asked THEN 'cancelled' ELSE 'finished' END, ended_at = now()
    WHERE front_id = $1 AND attempt = $2 AND state = 'running'
    RETURNING state, option_id
  )
  SELECT state, option_id AS "optionId" FROM held`;

const POINT = `
  INSERT INTO front_point (front_id, patterns, work_pattern_ids, figures, catalogue) VALUES ($1, $2, $3, $4, $5)`;

/** The last point is the one with as many patterns as were allowed. */
const CHOSEN = `
  UPDATE pattern_option SET state = 'chosen', input_id = front.input_id, figures = point.figures,
    catalogue = point.catalogue
  FROM front, (SELECT * FROM front_point WHERE front_id = $2 ORDER BY patterns DESC LIMIT 1) AS point
  WHERE pattern_option.option_id = $1 AND front.front_id = $2 AND pattern_option.state = 'choosing'`;

/** As `FrontStore.finish`. Asked again after its answer was lost on the way, it gives the same answer again. */
export function finishFront(
  dataSource: DataSource,
  claim: FrontClaim,
  points: readonly FoundPoint[],
): Promise<boolean> {
  return dataSource.transaction(async (manager) => {
    const { frontId, attempt } = claim;
    const [held] = await manager.query<{ state: string; optionId: string | null }[]>(FINISH, [
      ...[frontId, attempt],
    ]);
    if (!held) return isFinished(manager, claim);
    await notify(manager, { kind: 'front', frontId });
    if (held.state !== 'finished') return false;
    for (const { patterns, workPatternIds, figures, catalogue } of points)
      await manager.query(POINT, [
        ...[frontId, patterns, workPatternIds, JSON.stringify(figures), Buffer.from(catalogue)],
      ]);
    if (held.optionId !== null) await manager.query(CHOSEN, [held.optionId, frontId]);
    return true;
  });
}

async function isFinished(manager: EntityManager, { frontId, attempt }: FrontClaim): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM front WHERE front_id = $1 AND attempt = $2 AND state = 'finished'`,
    [frontId, attempt],
  );
  return rows.length > 0;
}
