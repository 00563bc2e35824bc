import type { Fault, SolveState } from '@homeround/domain';
import type { CatalogueFigures, FrontProgress } from '@homeround/solve';
import { type By, toBy } from '../by';

/** Settings as they were asked for; the store itself reads only these. */
export interface StoredFrontSettings {
  readonly kMin: number;
  readonly kMax: number;
  readonly seconds: number;
  readonly threads: number;
  readonly seed: number;
  readonly [name: string]: unknown;
}

export interface FrontCounts {
  readonly workers: number;
  readonly localities: number;
  readonly candidates: number;
}

/** A catalogue with its figures. */
export interface StoredCatalogue {
  readonly figures: CatalogueFigures;
  /** From `freezeCatalogue`. */
  readonly catalogue: Uint8Array;
}

/** What is asked: everything that the search will ever need. */
export interface AskedSearch {
  readonly name: string;
  readonly settings: StoredFrontSettings;
  /** From `freezePatternInput`. */
  readonly input: Uint8Array;
  readonly datasetId: string;
  readonly counts: FrontCounts;
  /** What kept some workers or localities out. */
  readonly faults: readonly Fault[];
  readonly by?: By;
}

export interface AskedFront extends AskedSearch {
  /** Today's patterns, an option of every front. */
  readonly baseline: StoredCatalogue;
}

export interface FrontRecord {
  readonly frontId: string;
  readonly datasetId: string;
  readonly name: string;
  readonly state: SolveState;
  readonly settings: StoredFrontSettings;
  readonly counts: FrontCounts;
  readonly faults: readonly Fault[];
  readonly attempt: number;
  readonly cancelAsked: boolean;
  readonly progress: FrontProgress | null;
  readonly failure: Fault | null;
  readonly askedAt: Date;
  readonly askedBy: By | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly baselineOptionId: string;
  readonly baseline: CatalogueFigures;
}

export interface FrontPointRecord {
  readonly patterns: number;
  readonly workPatternIds: readonly string[];
  readonly figures: CatalogueFigures;
}

/** A search that somebody still has to do or finish. */
export interface UnfinishedFront {
  readonly frontId: string;
  readonly state: 'queued' | 'running';
  /** Seconds since it was asked for, or since its solver-worker was last heard of; by the database's clock. */
  readonly silentSeconds: number;
}

/** Of a manager's list: the searches of single options are not in it. */
export const FRONT_COLUMNS = `
  front_id AS "frontId", dataset_id AS "datasetId", front.name, front.state, settings, counts, faults, attempt,
  cancel_asked AS "cancelAsked", progress, front.failure, asked_at AS "askedAt",
  asked_by_account_id AS "askedByAccountId", asked_by_name AS "askedByName", started_at AS "startedAt",
  ended_at AS "endedAt", baseline.option_id AS "baselineOptionId", baseline.figures AS baseline
  FROM front JOIN pattern_option AS baseline USING (front_id)
  WHERE front.option_id IS NULL AND baseline.baseline`;

export interface FrontRow extends Omit<FrontRecord, 'askedBy'> {
  readonly askedByAccountId: string | null;
  readonly askedByName: string | null;
}

export function toFrontRecord({ askedByAccountId, askedByName, ...rest }: FrontRow): FrontRecord {
  return { ...rest, askedBy: toBy(askedByAccountId, askedByName) };
}
