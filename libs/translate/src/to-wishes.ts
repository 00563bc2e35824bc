import { groupBy, type Rota } from '@homeround/domain';
import type { RotaProblem, Wish } from '@homeround/engine';
import type { RotaNames } from './names';

/** A rota's allocated visits as wishes, as far as its visits, workers and shifts are in the input. */
export function toWishes(problem: RotaProblem, names: RotaNames, rota: Rota): Wish[] {
  const visitOf = new Map(names.visits.map(({ visitId }, visit) => [visitId, visit]));
  const shifts = names.shifts.map((shift, route) => ({ ...shift, route }));
  const shiftsOf = groupBy(shifts, ({ workerId }) => workerId);
  return rota.visits.flatMap(({ visitId, start, workerIds }): Wish[] => {
    const visit = visitOf.get(visitId);
    const option = visit === undefined ? undefined : optionAt(problem, visit, start);
    if (visit === undefined || option === undefined) return [];
    const end = start + problem.visitMinutes[visit]!;
    const routes = workerIds.flatMap(
      (workerId) =>
        shiftsOf.get(workerId)?.find((shift) => shift.start <= start && end <= shift.end)?.route ?? [],
    );
    return [{ visit, option, routes, start }];
  });
}

function optionAt(problem: RotaProblem, visit: number, start: number): number | undefined {
  for (let option = problem.optionFirst[visit]!; option < problem.optionFirst[visit + 1]!; option++)
    if (problem.optionEarliest[option]! <= start && start <= problem.optionLatest[option]!) return option;
  return undefined;
}
