import type { Fault, FrontStage, PatternCost } from '@homeround/domain';

/** A search for catalogues that this process has claimed: it alone may write, until another claims the next attempt. */
export interface FrontClaim {
  readonly frontId: string;
  /** Fencing number, as of a solve. */
  readonly attempt: number;
}

export interface ClaimedFront extends FrontClaim {
  /** Frozen at asking: `thawPatternInput` reads it. */
  readonly input: Uint8Array;
  /** Numbers of patterns that are searched for: from 1, or one number for an option of a manager's own. */
  readonly kMin: number;
  readonly kMax: number;
  readonly seconds: number;
  readonly threads: number;
  readonly seed: number;
}

/** How far a search is. */
export interface FrontProgress {
  readonly stage: FrontStage;
  /** Share of the stage, 0–1. */
  readonly done: number;
  /** Numbers of patterns that are done with in this stage. */
  readonly kDone: number;
  /** Since the attempt began. */
  readonly seconds: number;
  /** Best found so far for each number of patterns. */
  readonly best: readonly {
    readonly patterns: number;
    readonly total: number;
    readonly lowerBound: number | null;
  }[];
}

/** What lists and charts show of a catalogue; docs/patterns.md defines the parts. Points, or hours a week. */
export interface CatalogueFigures {
  readonly patterns: number;
  readonly cost: PatternCost;
  readonly total: number;
  readonly dealtTotal: number;
  readonly lowerBound: number | null;
  /** (total − lowerBound) ÷ total. */
  readonly gap: number | null;
  readonly shortfallHours: number;
  readonly belowFloorHours: number;
  readonly excessHours: number;
  readonly movedHours: number;
  readonly individual: number;
  readonly workersChanged: number;
  readonly teamCapacity: number | null;
}

/** One catalogue of a finished search, as it is kept. */
export interface FoundPoint {
  readonly patterns: number;
  readonly workPatternIds: readonly string[];
  readonly figures: CatalogueFigures;
  /** Frozen: `thawCatalogue` reads it. */
  readonly catalogue: Uint8Array;
}

/** Where searches for catalogues are kept. The store's is PostgreSQL. */
export interface FrontStore {
  /** Undefined when there is nothing to do: unknown, ended, or asked to be cancelled (which is then recorded). */
  claim(frontId: string): Promise<ClaimedFront | undefined>;
  /** Also the heartbeat. Answers what the search should do. */
  progress(claim: FrontClaim, progress: FrontProgress): Promise<'go-on' | 'cancelled' | 'lost'>;
  /** Stores every point and ends the search in one transaction; false when the claim was lost and nothing was stored. */
  finish(claim: FrontClaim, points: readonly FoundPoint[]): Promise<boolean>;
  cancelled(claim: FrontClaim): Promise<void>;
  fail(claim: FrontClaim, fault: Fault): Promise<void>;
}
