import type { Fault, LocalDate, LocalityId, SolveState } from '@homeround/domain';
import type { SolvePoint } from '@homeround/solve';
import { type By, toBy } from '../by';
import type { SolveEntity } from './solve-entity';

/** Settings as they were asked for; the store itself reads only these four. */
export interface StoredSettings {
  readonly seed: number;
  readonly threads: number;
  readonly steps?: number;
  readonly seconds?: number;
  readonly [name: string]: unknown;
}

/** What is asked: everything that the solve will ever need. */
export interface AskedSolve {
  readonly localityId: LocalityId;
  readonly from: LocalDate;
  readonly days: number;
  readonly settings: StoredSettings;
  readonly name: string;
  /** From `freezeInput`. */
  readonly input: Uint8Array;
  readonly datasetId: string;
  /** The published rota that the search stays near. */
  readonly nearRotaId?: string;
  readonly by?: By;
}

export interface SolveRecord {
  readonly solveId: string;
  readonly localityId: LocalityId;
  readonly councilSolveId: string | null;
  readonly datasetId: string;
  readonly nearRotaId: string | null;
  readonly state: SolveState;
  readonly name: string;
  readonly from: LocalDate;
  readonly days: number;
  readonly settings: StoredSettings;
  /** 0 until claimed, then 1, and one more for every solver-worker that was lost. */
  readonly attempt: number;
  readonly cancelAsked: boolean;
  /** How many steps it will take; null until that is known. */
  readonly steps: number | null;
  readonly stepsDone: number;
  readonly latest: SolvePoint | null;
  readonly shortages: readonly string[];
  readonly failure: Fault | null;
  readonly rotaId: string | null;
  readonly askedAt: Date;
  readonly askedBy: By | null;
  /** Of the latest attempt. */
  readonly startedAt: Date | null;
  /** When the latest attempt was last heard of. */
  readonly heartbeatAt: Date | null;
  readonly endedAt: Date | null;
}

/** A solve that somebody still has to do or finish. */
export interface UnfinishedSolve {
  readonly solveId: string;
  readonly councilSolveId: string | null;
  readonly state: 'queued' | 'running';
  /** Seconds since it was asked for, or since its solver-worker was last heard of; by the database's clock. */
  readonly silentSeconds: number;
  readonly threads: number;
}

export function toSolveRecord(entity: SolveEntity): SolveRecord {
  const { askedByAccountId, askedByName, ...rest } = entity;
  return { ...rest, askedBy: toBy(askedByAccountId, askedByName) };
}
