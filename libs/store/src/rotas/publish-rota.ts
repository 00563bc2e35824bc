import { addDays, type LocalityId, type PublishedDuty, type PublishedVisit } from '@homeround/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { AccountEntity } from '../accounts/account-entity';
import { appendAuditEntry } from '../audit/audit-store';
import type { By } from '../by';
import { notify } from '../notify';
import { writePublishedRows } from './published-rows';
import { findRota, findPublishedWithin } from './find-rotas';
import { type RotaConflict, type RotaSummaryRecord, toConflict } from './rota-record';

/** What a scheduler decided, and on what they had read. */
export interface Publication {
  readonly localityId: LocalityId;
  readonly rotaId: string;
  /** The rota's, as it was read. */
  readonly revision: number;
  /** The rota that was published for the span when it was read; null = there was none. */
  readonly replacesRotaId: string | null;
  /** Why findings are accepted. */
  readonly reason?: string;
  readonly by: By;
  readonly duties: readonly PublishedDuty[];
  readonly visits: readonly PublishedVisit[];
}

export type PublishOutcome =
  | { readonly kind: 'published'; readonly rota: RotaSummaryRecord }
  | { readonly kind: 'conflict'; readonly conflict: RotaConflict }
  /** The locality has no such rota. */
  | { readonly kind: 'unknown' };

/**
 * Publishes a draft in one transaction with its rows, its audit entry and the end of the rota that it replaces; or says
 * why not. Publications of a locality come one after the other. Asked again by the same account after the answer was lost
 * on the way, it answers as done.
 */
export function publishRota(dataSource: DataSource, publication: Publication): Promise<PublishOutcome> {
  return dataSource.transaction(async (manager) => {
    const { localityId, rotaId, duties, visits } = publication;
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`publish ${localityId}`]);
    // Nobody else renames or discards it meanwhile.
    const rota = await findRota(manager, localityId, rotaId, 'locked');
    if (!rota) return { kind: 'unknown' };
    if (isDoneAlready(rota, publication)) return { kind: 'published', rota };
    const conflict = await findConflict(manager, rota, publication);
    if (conflict) return { kind: 'conflict', conflict };
    await changeStates(manager, publication);
    await writePublishedRows(manager, rotaId, { duties, visits });
    await audit(manager, publication);
    await tell(manager, publication);
    return { kind: 'published', rota: (await findRota(manager, localityId, rotaId))! };
  });
}

const isDoneAlready = (rota: RotaSummaryRecord, { revision, by }: Publication): boolean =>
  rota.state === 'published' &&
  rota.revision === revision + 1 &&
  rota.publishedBy?.accountId === by.accountId;

async function findConflict(
  manager: EntityManager,
  rota: RotaSummaryRecord,
  { revision, replacesRotaId, localityId }: Publication,
): Promise<RotaConflict | undefined> {
  if (rota.state !== 'draft') return toConflict('not-a-draft', rota);
  if (rota.revision !== revision) return toConflict('changed', rota);
  const span = { from: rota.from, to: addDays(rota.from, rota.days) };
  const published = await findPublishedWithin(manager, localityId, span);
  const other = published.find(({ from, days }) => from !== rota.from || days !== rota.days);
  if (other) return toConflict('overlap', other);
  const [now] = published;
  if ((now?.rotaId ?? null) === replacesRotaId) return undefined;
  const gone = replacesRotaId === null ? undefined : await findRota(manager, localityId, replacesRotaId);
  return toConflict('published-meanwhile', now ?? gone ?? rota);
}

const SUPERSEDE = `
  UPDATE rota SET state = 'superseded', revision = revision + 1, changed_at = now(),
    changed_by_account_id = $2, changed_by_name = $3
  WHERE rota_id = $1`;

const PUBLISH = `
  UPDATE rota SET state = 'published', revision = revision + 1,
    version = 1 + coalesce((
      SELECT max(version) FROM rota AS earlier
      WHERE earlier.locality_id = rota.locality_id AND earlier.from_date = rota.from_date
        AND earlier.days = rota.days), 0),
    changed_at = now(), changed_by_account_id = $2, changed_by_name = $3,
    published_at = now(), published_by_account_id = $2, published_by_name = $3, publish_reason = $4
  WHERE rota_id = $1`;

async function changeStates(
  manager: EntityManager,
  { rotaId, replacesRotaId, reason, by }: Publication,
): Promise<void> {
  if (replacesRotaId !== null) await manager.query(SUPERSEDE, [replacesRotaId, by.accountId, by.name]);
  await manager.query(PUBLISH, [rotaId, by.accountId, by.name, reason ?? null]);
}

/** Who published what is known exactly when it is published. */
async function audit(manager: EntityManager, publication: Publication): Promise<void> {
  const { localityId, rotaId, replacesRotaId, by } = publication;
  const account = await manager.findOneBy(AccountEntity, { accountId: by.accountId });
  await appendAuditEntry(manager, {
    accountId: by.accountId,
    username: account?.username ?? null,
    what: 'rota.publish',
    localityId,
    about: { rotaId, replacesRotaId },
    outcome: 'done',
  });
}

async function tell(
  manager: EntityManager,
  { localityId, rotaId, replacesRotaId }: Publication,
): Promise<void> {
  await notify(manager, { kind: 'rota', localityId, rotaId });
  if (replacesRotaId !== null) await notify(manager, { kind: 'rota', localityId, rotaId: replacesRotaId });
}
