import type { RotaProblem } from '../problem';
import type { RotaSolution } from '../solution';
import type { RotaPart } from './rota-part';

/** Writes what the parts found back over the solution they started from; the cost is left for `loadSolution` to count. */
export function mergeParts(
  problem: RotaProblem,
  from: RotaSolution,
  parts: readonly RotaPart[],
  results: readonly RotaSolution[],
): RotaSolution {
  const merged: RotaSolution = {
    legRoute: from.legRoute.slice(),
    visitStart: from.visitStart.slice(),
    visitOption: from.visitOption.slice(),
    visitFrom: from.visitFrom.slice(),
    visitTo: from.visitTo.slice(),
    routeBreakLeg: from.routeBreakLeg.slice(),
    cost: NaN,
  };
  parts.forEach((part, at) => {
    const result = results[at]!;
    if (lostHalf(part, result, problem)) return;
    part.legs.forEach((leg, own) => {
      if (leg < 0) return;
      const route = result.legRoute[own]!;
      merged.legRoute[leg] = route < 0 ? -1 : part.routes[route]!;
    });
    part.visits.forEach((visit, own) => {
      if (problem.visitWorkers[visit] === 2 && part.problem.visitWorkers[own] === 1) return;
      const option = result.visitOption[own]!;
      merged.visitOption[visit] = option < 0 ? -1 : wholeOption(problem, part.problem, visit, option);
      merged.visitStart[visit] = result.visitStart[own]!;
      merged.visitFrom[visit] = result.visitFrom[own]!;
      merged.visitTo[visit] = result.visitTo[own]!;
    });
    part.routes.forEach((route, own) => {
      const leg = result.routeBreakLeg[own]!;
      merged.routeBreakLeg[route] = leg < 0 ? -1 : part.legs[leg]!;
    });
  });
  return merged;
}

function lostHalf(part: RotaPart, result: RotaSolution, problem: RotaProblem): boolean {
  return part.visits.some(
    (visit, own) =>
      problem.visitWorkers[visit] === 2 &&
      part.problem.visitWorkers[own] === 1 &&
      result.legRoute[own * 2]! < 0,
  );
}

function wholeOption(problem: RotaProblem, part: RotaProblem, visit: number, option: number): number {
  for (let at = problem.optionFirst[visit]!; at < problem.optionFirst[visit + 1]!; at++)
    if (problem.optionDay[at] === part.optionDay[option]) return at;
  throw new Error(`visit ${visit} has no option on day ${part.optionDay[option]}`);
}
