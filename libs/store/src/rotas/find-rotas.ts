import type { LocalityId } from '@homeround/domain';
import type { EntityManager } from 'typeorm';
import type { DateSpan } from './published-rows';
import { RotaEntity } from './rota-entity';
import { type RotaSummaryRecord, toRotaSummary } from './rota-record';

/** Looked up by locality and id: another locality's rota is unknown. `locked` = until the transaction ends. */
export async function findRota(
  manager: EntityManager,
  localityId: LocalityId,
  rotaId: string,
  locked?: 'locked',
): Promise<RotaSummaryRecord | undefined> {
  const entity = await manager.findOne(RotaEntity, {
    where: { localityId, rotaId },
    ...(locked ? { lock: { mode: 'pessimistic_write' } } : {}),
  });
  return entity ? toRotaSummary(entity) : undefined;
}

/** The rotas that are published for any of the days, in order of time. */
export async function findPublishedWithin(
  manager: EntityManager,
  localityId: LocalityId,
  { from, to }: DateSpan,
): Promise<RotaSummaryRecord[]> {
  const entities = await manager
    .createQueryBuilder(RotaEntity, 'rota')
    .where(`rota.localityId = :localityId AND rota.state = 'published'`, { localityId })
    .andWhere('rota.from < :to AND rota.from + rota.days > :from', { from, to })
    .orderBy('rota.from')
    .getMany();
  return entities.map(toRotaSummary);
}
