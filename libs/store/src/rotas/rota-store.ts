import {
  addDays,
  type LocalDate,
  type LocalityId,
  type PublishedDuty,
  type PublishedPast,
  type PublishedVisit,
  type RotaState,
  type WorkerId,
} from '@homeround/domain';
import { type DataSource, In } from 'typeorm';
import { type ChangeOutcome, discardRota, renameRota, type RotaChange } from './change-rota';
import { findPublishedWithin } from './find-rotas';
import {
  type DateSpan,
  readDutiesOfWorker,
  readPublishedDuties,
  readPublishedPast,
  readPublishedVisits,
} from './published-rows';
import { type Publication, type PublishOutcome, publishRota } from './publish-rota';
import { RotaEntity } from './rota-entity';
import { type RotaRecord, type RotaSummaryRecord, toRotaRecord, toRotaSummary } from './rota-record';

/** What a rota was made from and what it is, as frozen bytes: they never change. */
export interface FrozenRota {
  /** `thawInput` reads it. */
  readonly input: Uint8Array;
  /** `thawRota` reads it. */
  readonly rota: Uint8Array;
}

/** Rotas of all localities. Every change is told as a notice `{ kind: 'rota' }` when it commits. */
export class RotaStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Latest period first, in it the newest first; of these states only, where given. */
  async list(
    localityId: LocalityId,
    { states, limit = 200 }: { readonly states?: readonly RotaState[]; readonly limit?: number } = {},
  ): Promise<RotaSummaryRecord[]> {
    const entities = await this.dataSource.manager.find(RotaEntity, {
      where: { localityId, ...(states ? { state: In([...states]) } : {}) },
      order: { from: 'DESC', madeAt: 'DESC', rotaId: 'ASC' },
      take: limit,
    });
    return entities.map(toRotaSummary);
  }

  /** Undefined also for another locality's rota. */
  async find(localityId: LocalityId, rotaId: string): Promise<RotaRecord | undefined> {
    const entity = await this.dataSource.manager
      .createQueryBuilder(RotaEntity, 'rota')
      .addSelect(['rota.findings', 'rota.shortages'])
      .where({ localityId, rotaId })
      .getOne();
    return entity ? toRotaRecord(entity) : undefined;
  }

  async frozen(rotaId: string): Promise<FrozenRota | undefined> {
    const [frozen] = await this.dataSource.query<FrozenRota[]>(
      'SELECT bytes AS input, body AS rota FROM rota JOIN frozen_input USING (input_id) WHERE rota_id = $1',
      [rotaId],
    );
    return frozen;
  }

  /** Gives a rota another name, whatever its state. */
  rename(change: RotaChange & { readonly name: string }): Promise<ChangeOutcome> {
    return renameRota(this.dataSource, change, change.name);
  }

  /** Discards a draft; its bytes stay. */
  discard(change: RotaChange): Promise<ChangeOutcome> {
    return discardRota(this.dataSource, change);
  }

  /** Publishes a draft wholly or not at all; it writes its own audit entry. */
  publish(publication: Publication): Promise<PublishOutcome> {
    return publishRota(this.dataSource, publication);
  }

  /** The rota that is published for exactly these days. */
  async publishedOf(
    localityId: LocalityId,
    from: LocalDate,
    days: number,
  ): Promise<RotaSummaryRecord | undefined> {
    const entity = await this.dataSource.manager.findOneBy(RotaEntity, {
      ...{ localityId, from, days, state: 'published' },
    });
    return entity ? toRotaSummary(entity) : undefined;
  }

  /** The rotas that are published for some of these days: one of another span stands in the way of publishing. */
  publishedWithin(localityId: LocalityId, from: LocalDate, days: number): Promise<RotaSummaryRecord[]> {
    return findPublishedWithin(this.dataSource.manager, localityId, { from, to: addDays(from, days) });
  }

  publishedDuties(localityId: LocalityId, span: DateSpan): Promise<PublishedDuty[]> {
    return readPublishedDuties(this.dataSource, localityId, span);
  }

  publishedVisits(localityId: LocalityId, span: DateSpan): Promise<PublishedVisit[]> {
    return readPublishedVisits(this.dataSource, localityId, span);
  }

  /** What was published for these days, as `withPublished` adds it to a dataset. */
  publishedPast(localityId: LocalityId, span: DateSpan): Promise<PublishedPast> {
    return readPublishedPast(this.dataSource, localityId, span);
  }

  /** For a worker's calendar. */
  dutiesOfWorker(localityId: LocalityId, workerId: WorkerId, from: LocalDate): Promise<PublishedDuty[]> {
    return readDutiesOfWorker(this.dataSource, { localityId, workerId, from });
  }
}
