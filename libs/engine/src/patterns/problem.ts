/**
 * Choosing at most K work patterns and who works which, in the typical week (docs/patterns.md). Classes stand for workers who
 * are alike in all that follows. Costs are points a week.
 */
export interface PatternProblem {
  readonly localities: number;
  /** Slots of the week; demand and cover have one number for each. */
  readonly slots: number;
  /** Hours of one slot. */
  readonly slotHours: number;
  /** Candidates are numbered from 0. */
  readonly candidates: number;
  /** Rows of cover: candidates first, then patterns that are only kept individually. */
  readonly rows: number;
  readonly classes: number;
  readonly localityOfClass: Int32Array;
  /** Workers in the class. */
  readonly workersOfClass: Int32Array;
  /** Candidates that the class may work: those of class k stand from `firstChoice[k]` to before `firstChoice[k + 1]`. */
  readonly firstChoice: Int32Array;
  readonly candidateOfChoice: Int32Array;
  /** One worker's. */
  readonly costOfChoice: Float64Array;
  /** What keeping the present pattern individually costs one worker of the class, and its row of cover. */
  readonly keepCost: Float64Array;
  readonly keepRow: Int32Array;
  /** Cover by one worker: the slots of row r stand from `firstCover[r]` to before `firstCover[r + 1]`, ascending. */
  readonly firstCover: Int32Array;
  readonly slotOfCover: Int32Array;
  readonly shareOfCover: Float64Array;
  /** Locality × slot. */
  readonly demand: Float64Array;
  /** Points for an hour short, for one below the floor besides, and for one too many. */
  readonly shortfallPrice: number;
  readonly floorPrice: number;
  readonly floor: number;
  readonly excessPrice: number;
  /** 1 = in every catalogue. */
  readonly fixed: Uint8Array;
}

/** Workers of each class on each choice, aligned with `candidateOfChoice`, and how many keep their pattern. */
export interface PatternSolution {
  readonly open: readonly number[];
  readonly workersOnChoice: Int32Array;
  readonly workersKeeping: Int32Array;
  readonly cost: number;
}
