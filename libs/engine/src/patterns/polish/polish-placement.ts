import { type Highs, solveMilp } from '../../milp/solve-milp';
import type { PatternProblem } from '../problem';
import { Assignment } from '../search/assignment';
import type { FoundCatalogue } from '../search/found-catalogue';
import { PatternTables } from '../search/pattern-tables';
import { type PlacementModel, toPlacementModel } from './placement-model';

export interface PolishSettings {
  /** Share of a locality's cost within which the best placement must be proven. */
  readonly relativeGap: number;
  /** Branches that the solver may look into for each locality: unlike seconds, the same on every machine. */
  readonly nodes: number;
}

/** Placements found by moves lie about 0.15 % above the best; closer than this a manager sees nothing. */
export const DEFAULT_POLISH: PolishSettings = { relativeGap: 0.001, nodes: 200 };

export interface PolishedCatalogue {
  readonly found: FoundCatalogue;
  /** No placement on these patterns costs less. */
  readonly placementBound: number;
}

/** The best placement on the catalogue's patterns, by an integer programme of each locality; never worse than what is given. */
export function polishPlacement(
  highs: Highs,
  problem: PatternProblem,
  found: FoundCatalogue,
  settings: PolishSettings,
  shouldStop?: () => boolean,
): PolishedCatalogue {
  const assignment = new Assignment(new PatternTables(problem));
  assignment.load(found);
  let placementBound = 0;
  for (let locality = 0; locality < problem.localities; locality++) {
    const placement = toPlacementModel(problem, found.open, locality);
    const result = solveMilp(highs, placement.model, {
      seconds: Infinity,
      relativeGap: settings.relativeGap,
      nodes: settings.nodes,
      start: toStart(placement, assignment, locality),
      ...(shouldStop ? { shouldStop } : {}),
    });
    placementBound += Math.max(0, result.bound);
    if (result.solution) take(placement, result.solution, assignment);
  }
  const polished = assignment.toFound();
  return { found: polished.cost < found.cost ? polished : found, placementBound };
}

/** The columns as they stand. */
function toStart(placement: PlacementModel, assignment: Assignment, locality: number): Float64Array {
  const { problem, firstOfClass } = assignment.tables;
  const start = new Float64Array(placement.model.columns);
  for (const { k, candidate, column } of placement.columns)
    for (let alike = 0; alike < problem.workersOfClass[k]!; alike++)
      if (assignment.candidateOf[firstOfClass[k]! + alike] === candidate) {
        start[column]!++;
        const headcount = placement.headcounts.get(candidate);
        if (headcount !== undefined) start[headcount]!++;
      }
  placement.slots.forEach(([short, low, excess], slot) => {
    const at = locality * problem.slots + slot;
    const surplus = assignment.surplus[at]!;
    start[short] = Math.max(0, -surplus);
    start[excess] = Math.max(0, surplus);
    start[low] = Math.max(0, (problem.floor - 1) * problem.demand[at]! - surplus);
  });
  return start;
}

/** Puts workers where the solution has them. */
function take(placement: PlacementModel, solution: Float64Array, assignment: Assignment): void {
  const { firstOfClass, problem } = assignment.tables;
  const next = firstOfClass.slice();
  for (const { k, candidate, column } of placement.columns) {
    const end = firstOfClass[k]! + problem.workersOfClass[k]!;
    // Headcounts are whole, and with them the rest at a vertex; rounding takes the solver's last digits away.
    for (let left = Math.round(solution[column]!); left > 0 && next[k]! < end; left--)
      assignment.candidateOf[next[k]!++] = candidate;
  }
}
