import { type Duty, groupBy, type Rota, type RotaInput, type RotaOrigin } from '@homeround/domain';
import type { RotaProblem, RotaSolution } from '@homeround/engine';
import type { RotaNames } from './names';

/** A duty while it is shaped: what its visits need, and what it is so far. */
interface OpenDuty {
  readonly route: number;
  readonly date: string;
  readonly neededFrom: number;
  readonly neededTo: number;
  start: number;
  end: number;
}

/** The rota that a solution means. */
export function toRota(
  problem: RotaProblem,
  names: RotaNames,
  solution: RotaSolution,
  origin: RotaOrigin,
): Rota {
  const { input, visits, workers } = names;
  const allocated = visits.flatMap((visit, index) => {
    const legs = [index * 2, index * 2 + 1]
      .map((leg) => solution.legRoute[leg]!)
      .filter((route) => route >= 0);
    if (legs.length === 0) return [];
    const workerIds = legs.map((route) => workers[problem.routeWorker[route]!]!.workerId);
    return [{ visitId: visit.visitId, start: solution.visitStart[index]!, workerIds }];
  });
  return {
    period: input.period,
    visits: allocated.sort((a, b) => a.start - b.start || (a.visitId < b.visitId ? -1 : 1)),
    unallocated: visits.flatMap((visit, index) => (solution.legRoute[index * 2]! < 0 ? [visit.visitId] : [])),
    duties: toDuties(problem, names, solution),
    origin,
  };
}

function toDuties(problem: RotaProblem, names: RotaNames, solution: RotaSolution): Duty[] {
  const legs = legsByRoute(problem, solution);
  const open = legs.flatMap((list, route) =>
    list.length > 0 ? [openDuty(problem, names, solution, route, list)] : [],
  );
  keepDailyRest(open, problem, names.input);
  return open.map((duty): Duty => {
    const { shiftId, workerId } = names.shifts[duty.route]!;
    const { start, end } = duty;
    return { shiftId, workerId, start, end, breaks: breaksOf(problem, solution, duty, legs[duty.route]!) };
  });
}

/** Legs of each route in order of start. */
function legsByRoute(problem: RotaProblem, solution: RotaSolution): number[][] {
  const legs: number[][] = Array.from({ length: problem.routeCount }, () => []);
  solution.legRoute.forEach((route, leg) => {
    if (route >= 0) legs[route]!.push(leg);
  });
  for (const list of legs) list.sort((a, b) => solution.visitStart[a >> 1]! - solution.visitStart[b >> 1]!);
  return legs;
}

/** A core shift is worked whole; of a flex shift only the used span. */
function openDuty(
  problem: RotaProblem,
  names: RotaNames,
  solution: RotaSolution,
  route: number,
  legs: readonly number[],
): OpenDuty {
  const first = legs[0]! >> 1;
  const last = legs[legs.length - 1]! >> 1;
  const home = problem.routePlace[route]!;
  const way = (from: number, to: number) =>
    problem.routeHub[route] === 1
      ? problem.travel[problem.routeTravel[route]! + from * problem.placeCount + to]!
      : 0;
  const neededFrom = solution.visitStart[first]! - way(home, problem.visitPlace[first]!);
  const neededTo =
    solution.visitStart[last]! + problem.visitMinutes[last]! + way(problem.visitPlace[last]!, home);
  const shift = names.shifts[route]!;
  const flex = shift.kind === 'flex';
  return {
    route,
    date: shift.date,
    neededFrom,
    neededTo,
    start: flex ? neededFrom : shift.start,
    end: flex ? neededTo : shift.end,
  };
}

/** Where pattern shifts stand closer than the daily rest, the earlier duty ends early, then the later starts late. */
function keepDailyRest(duties: readonly OpenDuty[], problem: RotaProblem, input: RotaInput): void {
  const rest = input.rules.values.dailyRest;
  const outer = groupBy(input.outerDuties, (duty) => duty.workerId);
  const ofWorker = groupBy(duties, (duty) => problem.routeWorker[duty.route]!);
  for (const [worker, own] of ofWorker) {
    for (const fixed of outer.get(input.workers[worker]!.workerId) ?? [])
      for (const duty of own) {
        if (fixed.date < duty.date) duty.start = Math.max(duty.start, fixed.end + rest);
        else duty.end = Math.min(duty.end, fixed.start - rest);
      }
    for (const earlier of own)
      for (const later of own) {
        if (earlier.date >= later.date) continue;
        const short = rest - (later.start - earlier.end);
        if (short <= 0) continue;
        earlier.end = Math.max(earlier.neededTo, earlier.end - short);
        later.start = Math.max(later.start, earlier.end + rest);
      }
  }
}

/** Where the search put it between two visits; beside a single visit, where the duty has room. */
function breaksOf(
  problem: RotaProblem,
  solution: RotaSolution,
  duty: OpenDuty,
  legs: readonly number[],
): { start: number; end: number }[] {
  const minutes = problem.routeBreak[duty.route]!;
  const from = (start: number) => [{ start, end: start + minutes }];
  const at = legs.indexOf(solution.routeBreakLeg[duty.route]!);
  if (at >= 1) {
    const before = legs[at - 1]! >> 1;
    return from(solution.visitStart[before]! + problem.visitMinutes[before]!);
  }
  if (minutes === 0 || legs.length > 1) return [];
  if (duty.neededTo + minutes <= duty.end) return from(duty.neededTo);
  return duty.neededFrom - minutes >= duty.start ? from(duty.neededFrom - minutes) : [];
}
