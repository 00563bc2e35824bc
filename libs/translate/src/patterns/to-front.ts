import {
  type Front,
  type FrontPoint,
  type PatternWorker,
  type Placement,
  type WorkPattern,
} from '@homeround/domain';
import type { DealTables, FrontSolution, FrontSolutionPoint, PatternProblem } from '@homeround/engine';
import { type CatalogueOnRows, dealtCostOf, typicalCostOf } from './cost-of-rows';
import type { PatternNames } from './pattern-names';

/** The front that a solution means, with the parts of every cost. */
export function toFront(
  problem: PatternProblem,
  dealing: DealTables,
  names: PatternNames,
  solution: FrontSolution,
): Front {
  return { points: solution.points.map((point) => toPoint(problem, dealing, names, point)) };
}

function toPoint(
  problem: PatternProblem,
  dealing: DealTables,
  names: PatternNames,
  point: FrontSolutionPoint,
): FrontPoint {
  const used = new Set(point.candidateOfWorker);
  // A pattern that nobody would work says nothing, unless the manager fixed it.
  const open = point.open.filter((candidate) => used.has(candidate) || problem.fixed[candidate] === 1);
  const on = toRows(names, point, new Set(open));
  const placementOf = new Map(toPlacements(names, on).map((placement) => [placement.workerId, placement]));
  return {
    patterns: point.patterns,
    workPatternIds: open.map((candidate) => names.rows[candidate]!.workPatternId).sort(),
    placements: names.input.workers.map(({ workerId }) => placementOf.get(workerId)!),
    cost: typicalCostOf(problem, names, on),
    lowerBound: point.lowerBound,
    dealtCost: dealtCostOf(problem, dealing, names, on),
  };
}

function toRows(names: PatternNames, point: FrontSolutionPoint, open: ReadonlySet<number>): CatalogueOnRows {
  const workers = names.workersOfClass.flat();
  const rowOf = new Map(names.rows.map(({ workPatternId }, row) => [workPatternId, row]));
  const rowOfWorker = workers.map(({ workPatternId }, worker) => {
    const candidate = point.candidateOfWorker[worker]!;
    return candidate < 0 ? rowOf.get(workPatternId)! : candidate;
  });
  const individual = rowOfWorker.map((row, worker) => point.candidateOfWorker[worker]! < 0 && !open.has(row));
  return { workers, rowOfWorker, individual, phaseOfWorker: point.phaseOfWorker };
}

function toPlacements(names: PatternNames, on: CatalogueOnRows): Placement[] {
  return on.workers.map((worker: PatternWorker, index): Placement => {
    const pattern: WorkPattern = names.rows[on.rowOfWorker[index]!]!;
    return {
      workerId: worker.workerId,
      workPatternId: pattern.workPatternId,
      phase: on.phaseOfWorker[index]! + 1,
      individual: on.individual[index]!,
    };
  });
}
