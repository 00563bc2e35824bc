import type { LocalDate, LocalityId, RotaState } from '@homeround/domain';
import { type By, toBy } from '../by';
import type { RotaEntity } from './rota-entity';

/** A rota for lists. */
export interface RotaSummaryRecord {
  readonly rotaId: string;
  readonly localityId: LocalityId;
  readonly from: LocalDate;
  readonly days: number;
  readonly timeZone: string;
  readonly state: RotaState;
  /** Counts the publications of the span; null until published. */
  readonly version: number | null;
  /** Raised by every change; a change names the revision that it was decided on. */
  readonly revision: number;
  readonly name: string;
  readonly solveId: string | null;
  readonly nearRotaId: string | null;
  readonly datasetId: string;
  readonly figures: object;
  readonly madeAt: Date;
  readonly madeBy: By | null;
  /** The last change of state or name. */
  readonly changedAt: Date;
  readonly changedBy: By | null;
  readonly publishedAt: Date | null;
  readonly publishedBy: By | null;
  readonly publishReason: string | null;
}

/** A rota with what the checker said of it. */
export interface RotaRecord extends RotaSummaryRecord {
  readonly findings: readonly object[];
  readonly shortages: readonly string[];
}

/** Why a change was refused: somebody else was first. */
export interface RotaConflict {
  /**
   * `changed` the rota is not at the revision that was read; `not-a-draft` it was published, superseded or discarded;
   * `published-meanwhile` another rota is published for the span than the one it was to replace; `overlap` a rota of
   * another span is published for some of the days.
   */
  readonly why: 'changed' | 'not-a-draft' | 'published-meanwhile' | 'overlap';
  /** The rota that stands in the way, as it is now. */
  readonly rota: RotaSummaryRecord;
  /** Who changed or published it; null = the program. */
  readonly by: By | null;
  readonly at: Date;
}

export function toRotaSummary(entity: RotaEntity): RotaSummaryRecord {
  const { madeByAccountId, madeByName, changedByAccountId, changedByName, ...others } = entity;
  const { publishedByAccountId, publishedByName, ...rest } = others;
  return {
    ...rest,
    madeBy: toBy(madeByAccountId, madeByName),
    changedBy: toBy(changedByAccountId, changedByName),
    publishedBy: toBy(publishedByAccountId, publishedByName),
  };
}

/** Of an entity that was read with its findings and shortages. */
export function toRotaRecord(entity: RotaEntity): RotaRecord {
  const { findings, shortages } = entity;
  return { ...toRotaSummary(entity), findings, shortages };
}

/** A published rota stands in the way by who published it, whoever renamed it since. */
export function toConflict(why: RotaConflict['why'], rota: RotaSummaryRecord): RotaConflict {
  return why !== 'changed' && rota.state === 'published'
    ? { why, rota, by: rota.publishedBy, at: rota.publishedAt ?? rota.changedAt }
    : { why, rota, by: rota.changedBy, at: rota.changedAt };
}
