/**
 * What dealing of phases needs beside the PatternProblem: single weeks instead of the typical one. Phases are numbered from 0 and
 * count weeks from the cycle anchor's. Workers are numbered by class: those of class k stand from the sum of the classes before.
 */
export interface DealTables {
  /** Weeks of the cycle of each row of cover. */
  readonly weeksOfRow: Int32Array;
  /** Weeks of row r are numbered from `firstWeek[r]`. */
  readonly firstWeek: Int32Array;
  /** Cover by one worker in week w: the entries from `firstCover[w]` to before `firstCover[w + 1]`. */
  readonly firstCover: Int32Array;
  readonly slotOfCover: Int32Array;
  readonly shareOfCover: Float64Array;
  /** The present phase of each worker. */
  readonly presentPhase: Int32Array;
  /**
   * One worker's cost of choice c at each phase difference (new less present), modulo the greatest common divisor of the two
   * cycles: the entries from `firstDifference[c]` to before `firstDifference[c + 1]`.
   */
  readonly firstDifference: Int32Array;
  readonly costOfDifference: Float64Array;
}
