/** A catalogue and who works what of it, as plain data. */
export interface FoundCatalogue {
  /** Candidates, ascending. */
  readonly open: readonly number[];
  /** Of each worker, by class; −1 = keeps the present pattern individually. */
  readonly candidateOfWorker: Int32Array;
  /** Points a week, typical week. */
  readonly cost: number;
}
