import type { PatternInput, PatternWorker, WorkPattern, WorkPatternId } from '@homeround/domain';

/** What each index of a PatternProblem stands for. */
export interface PatternNames {
  readonly input: PatternInput;
  /** By row of cover: candidates first, then present patterns that are none. */
  readonly rows: readonly WorkPattern[];
  /** By class. */
  readonly workersOfClass: readonly (readonly PatternWorker[])[];
}

export function rowIdsOf(names: Pick<PatternNames, 'rows'>): Map<WorkPatternId, number> {
  return new Map(names.rows.map(({ workPatternId }, row) => [workPatternId, row]));
}
