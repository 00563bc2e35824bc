import type { Fault, PayRates, Period } from '@homeround/domain';
import type { SearchedParts } from '../solve-rota';

/** A moment of a search, as it is kept. */
export interface SolvePoint {
  readonly step: number;
  /** Since the attempt began. */
  readonly seconds: number;
  /** Best found so far, and its parts (wishes count in `outside-team`). */
  readonly cost: number;
  readonly unallocated: number;
  readonly parts: SearchedParts;
}

/** A solve that this process has claimed: it alone may write, until another claims the next attempt. */
export interface Claim {
  readonly solveId: string;
  /** Fencing number: every write names it, and the store refuses the writes of an attempt that is not the latest. */
  readonly attempt: number;
}

export interface ClaimedSolve extends Claim {
  /** Frozen at asking: `thawInput` reads it. */
  readonly input: Uint8Array;
  readonly seed: number;
  readonly threads: number;
  readonly steps?: number;
  readonly seconds?: number;
  /** Of a rota that is made to measure work patterns: what an hour costs. */
  readonly pay?: PayRates;
}

/** What a finished solve leaves: one draft rota. */
export interface SolvedRota {
  readonly period: Period;
  /** Frozen: `thawRota` reads it. */
  readonly rota: Uint8Array;
  /** Figures for lists and comparisons, ready for JSON; their shape is the contract's. */
  readonly figures: object;
  /** Findings in words, and the shortages. */
  readonly findings: readonly object[];
  readonly shortages: readonly string[];
}

/** Where solves are kept. The store's is PostgreSQL. */
export interface SolveStore {
  /** Undefined when there is nothing to do: unknown, ended, or asked to be cancelled (which is then recorded). */
  claim(solveId: string): Promise<ClaimedSolve | undefined>;
  /** Records how many steps it will take and what provably cannot be done. */
  started(
    claim: Claim,
    news: { readonly steps: number; readonly shortages: readonly string[] },
  ): Promise<void>;
  /** Adds to the curve. Answers what the search should do: go on, stop because it was asked to, or stop because it lost its claim. */
  progress(claim: Claim, point: SolvePoint): Promise<'go-on' | 'cancelled' | 'lost'>;
  /** Stores the rota and ends the solve in one transaction; false when the claim was lost and nothing was stored. */
  finish(claim: Claim, solved: SolvedRota): Promise<boolean>;
  /** Ends a solve that was cancelled before it had anything worth keeping. */
  cancelled(claim: Claim): Promise<void>;
  fail(claim: Claim, fault: Fault): Promise<void>;
}
