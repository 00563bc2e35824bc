import type { LocalDate, SolveState } from '@homeround/domain';
import { type By, toBy } from '../by';
import type { CouncilSolveEntity } from './council-solve-entity';
import { type AskedSolve, type SolveRecord, type StoredSettings, toSolveRecord } from './solve-record';
import type { SolveEntity } from './solve-entity';

/** Sums over the localities whose solves finished. */
export interface CouncilTotals {
  readonly localities: number;
  readonly visits: number;
  readonly unallocated: number;
  readonly findings: number;
  readonly workers: number;
  readonly people: number;
}

/** A whole council is asked for: one solve for each locality. */
export interface AskedCouncilSolve {
  readonly from: LocalDate;
  readonly days: number;
  readonly settings: StoredSettings;
  readonly by?: By;
  readonly solves: readonly AskedSolve[];
}

export interface CouncilSolveRecord {
  readonly councilSolveId: string;
  readonly state: SolveState;
  readonly from: LocalDate;
  readonly days: number;
  readonly settings: StoredSettings;
  readonly cancelAsked: boolean;
  /** Null until gathered. */
  readonly totals: CouncilTotals | null;
  readonly askedAt: Date;
  readonly askedBy: By | null;
  readonly endedAt: Date | null;
  /** By locality. */
  readonly solves: readonly SolveRecord[];
}

export function toCouncilSolveRecord(
  entity: CouncilSolveEntity,
  solves: readonly SolveEntity[],
): CouncilSolveRecord {
  const { askedByAccountId, askedByName, ...rest } = entity;
  return {
    ...rest,
    state: stateOf(entity, solves),
    askedBy: toBy(askedByAccountId, askedByName),
    solves: solves.map(toSolveRecord),
  };
}

/** A council solve runs as soon as one of its solves does; it has ended when it has been gathered. */
function stateOf({ state }: CouncilSolveEntity, solves: readonly SolveEntity[]): SolveState {
  return state === 'queued' && solves.some((solve) => solve.state !== 'queued') ? 'running' : state;
}
