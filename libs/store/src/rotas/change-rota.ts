import type { LocalityId } from '@homeround/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { By } from '../by';
import { notify } from '../notify';
import { findRota } from './find-rotas';
import { type RotaConflict, type RotaSummaryRecord, toConflict } from './rota-record';

/** Which rota is changed, and the revision that it was decided on. */
export interface RotaChange {
  readonly localityId: LocalityId;
  readonly rotaId: string;
  readonly revision: number;
  readonly by: By;
}

export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly rota: RotaSummaryRecord }
  | { readonly kind: 'conflict'; readonly conflict: RotaConflict }
  | { readonly kind: 'unknown' };

/** Gives a rota another name, whatever its state. */
export function renameRota(dataSource: DataSource, change: RotaChange, name: string): Promise<ChangeOutcome> {
  return changeRota(dataSource, change, { set: 'name = $6', condition: 'true', value: name });
}

/** Discards a draft. */
export function discardRota(dataSource: DataSource, change: RotaChange): Promise<ChangeOutcome> {
  return changeRota(dataSource, change, {
    set: 'state = $6',
    condition: `state = 'draft'`,
    value: 'discarded',
  });
}

interface Edit {
  /** With the value as $6. */
  readonly set: string;
  readonly condition: string;
  readonly value: string;
}

function changeRota(dataSource: DataSource, change: RotaChange, edit: Edit): Promise<ChangeOutcome> {
  return dataSource.transaction(async (manager) => {
    const { localityId, rotaId, revision, by } = change;
    const changed = await manager.query<unknown[]>(
      `WITH changed AS (
        UPDATE rota SET ${edit.set}, revision = revision + 1, changed_at = now(),
          changed_by_account_id = $4, changed_by_name = $5
        WHERE rota_id = $1 AND locality_id = $2 AND revision = $3 AND ${edit.condition} RETURNING rota_id
      )
      SELECT rota_id FROM changed`,
      [rotaId, localityId, revision, by.accountId, by.name, edit.value],
    );
    if (changed.length === 0) return explainRefusal(manager, change);
    await notify(manager, { kind: 'rota', localityId, rotaId });
    return { kind: 'changed', rota: (await findRota(manager, localityId, rotaId))! };
  });
}

async function explainRefusal(manager: EntityManager, change: RotaChange): Promise<ChangeOutcome> {
  const rota = await findRota(manager, change.localityId, change.rotaId);
  if (!rota) return { kind: 'unknown' };
  const why = rota.revision === change.revision ? 'not-a-draft' : 'changed';
  return { kind: 'conflict', conflict: toConflict(why, rota) };
}
