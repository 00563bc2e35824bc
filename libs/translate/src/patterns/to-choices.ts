import type { PatternWorker, WorkPattern } from '@homeround/domain';
import type { DealTables, PatternProblem } from '@homeround/engine';
import {
  costOfChange,
  costOfKeeping,
  type Eligibility,
  movedHoursByDifference,
  type PatternWeeks,
  toEligibility,
  toPatternWeeks,
  totalChangeCost,
} from '@homeround/patterns';
import { type PatternNames, rowIdsOf } from './pattern-names';

export type Choices = Pick<
  PatternProblem,
  'firstChoice' | 'candidateOfChoice' | 'costOfChoice' | 'keepCost' | 'keepRow'
> &
  Pick<DealTables, 'firstDifference' | 'costOfDifference'>;

/** Which candidates each class may work, and at what cost in each phase; the typical week's is the least of them. */
export function toChoices(names: PatternNames): Choices {
  const { input, workersOfClass } = names;
  const eligibility = toEligibility(input);
  const movedOf = rememberMoved();
  const rowOf = rowIdsOf(names);
  const presentOf = new Map(input.presentPatterns.map((pattern) => [pattern.workPatternId, pattern]));
  const firstChoice = [0];
  const firstDifference = [0];
  const candidateOfChoice: number[] = [];
  const costOfDifference: number[] = [];
  for (const [worker] of workersOfClass) {
    const present = presentOf.get(worker!.workPatternId)!;
    input.candidates.forEach((candidate, index) => {
      if (eligibility.mayWork(worker!, candidate.workPatternId) !== true) return;
      candidateOfChoice.push(index);
      for (const moved of movedOf(present, candidate))
        costOfDifference.push(costOf(worker!, candidate, moved, eligibility, names));
      firstDifference.push(costOfDifference.length);
    });
    firstChoice.push(candidateOfChoice.length);
  }
  const keepers = workersOfClass.map(([worker]) => worker!);
  return {
    firstChoice: Int32Array.from(firstChoice),
    candidateOfChoice: Int32Array.from(candidateOfChoice),
    costOfChoice: leastOfEach(firstDifference, costOfDifference),
    keepCost: Float64Array.from(keepers, (worker) => totalChangeCost(costOfKeeping(worker, input.settings))),
    keepRow: Int32Array.from(keepers, ({ workPatternId }) => rowOf.get(workPatternId)!),
    firstDifference: Int32Array.from(firstDifference),
    costOfDifference: Float64Array.from(costOfDifference),
  };
}

function costOf(
  worker: PatternWorker,
  candidate: WorkPattern,
  moved: number,
  { featuresOf }: Eligibility,
  { input }: PatternNames,
): number {
  const present = featuresOf(worker.workPatternId);
  return totalChangeCost(
    costOfChange(worker, present, featuresOf(candidate.workPatternId), input.settings, moved),
  );
}

function leastOfEach(first: readonly number[], costs: readonly number[]): Float64Array {
  return Float64Array.from({ length: first.length - 1 }, (_, at) => {
    let least = Infinity;
    for (let entry = first[at]!; entry < first[at + 1]!; entry++) least = Math.min(least, costs[entry]!);
    return least;
  });
}

/** Hours moved by phase difference; each pair of patterns is compared once. */
function rememberMoved(): (present: WorkPattern, candidate: WorkPattern) => Float64Array {
  const weeks = new Map<WorkPattern, PatternWeeks>();
  const known = new Map<string, Float64Array>();
  const weeksOf = (pattern: WorkPattern) => {
    const found = weeks.get(pattern) ?? toPatternWeeks(pattern);
    weeks.set(pattern, found);
    return found;
  };
  return (present, candidate) => {
    const key = `${present.workPatternId}\n${candidate.workPatternId}`;
    const moved = known.get(key) ?? movedHoursByDifference(weeksOf(present), weeksOf(candidate));
    known.set(key, moved);
    return moved;
  };
}
