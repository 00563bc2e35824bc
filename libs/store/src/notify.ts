import type { EntityManager } from 'typeorm';

/** Something changed; who hears it reads the rows. */
export type Notice =
  | { readonly kind: 'solve'; readonly solveId: string }
  | { readonly kind: 'cancel'; readonly solveId: string }
  | { readonly kind: 'front'; readonly frontId: string }
  | { readonly kind: 'cancel-front'; readonly frontId: string }
  | { readonly kind: 'cancel-measurement'; readonly measurementId: string }
  | { readonly kind: 'rota'; readonly localityId: string; readonly rotaId: string }
  | { readonly kind: 'pins'; readonly localityId: string }
  | { readonly kind: 'session'; readonly accountId: string }
  | { readonly kind: 'dataset' }
  /** Notices may have been missed: read everything that is shown again. */
  | { readonly kind: 'reconnected' };

export const CHANNEL = 'homeround';

/** Tells every listener of every process when the transaction of `manager` commits; never if it rolls back. */
export async function notify(
  manager: Pick<EntityManager, 'query'>,
  notice: Exclude<Notice, { kind: 'reconnected' }>,
): Promise<void> {
  await manager.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify(notice)]);
}
