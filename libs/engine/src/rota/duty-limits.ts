import type { RotaProblem } from './problem';
import type { RotaState } from './state';

const WEEK = 7 * 1440;

/**
 * Whether one more shift of the worker may be used: weekly and night hours, weekly rest. Almost every work pattern keeps
 * them by itself, so only workers whose pattern does not are looked at.
 */
export function mayOpen(state: RotaState, route: number): boolean {
  const { problem } = state;
  const worker = problem.routeWorker[route]!;
  if (problem.workerDutyLimit[worker]! >= 0 && !keepsHours(state, route, worker)) return false;
  return problem.workerRestTight[worker] === 0 || keepsWeeklyRest(state, route, worker);
}

/** Duty minutes of a whole shift less its break: what the shift may come to. */
function dutyMinutes(problem: RotaProblem, route: number): number {
  return problem.routeTo[route]! - problem.routeFrom[route]! - problem.routeBreak[route]!;
}

function keepsHours(state: RotaState, opened: number, worker: number): boolean {
  const { problem } = state;
  let minutes = dutyMinutes(problem, opened);
  for (let day = 0; day < problem.days; day++) {
    const at = day * problem.workerCount + worker;
    for (let route = problem.dayWorkerRoute[at]!; route < problem.dayWorkerRoute[at + 1]!; route++)
      if (state.routeSize[route]! > 0) minutes += dutyMinutes(problem, route);
  }
  return minutes <= problem.workerDutyLimit[worker]!;
}

/** Longest and second duty-free span inside [from, to), the opened route included. */
function freeSpans(
  state: RotaState,
  opened: number,
  worker: number,
  from: number,
  to: number,
): [number, number] {
  const { problem } = state;
  const duties: [number, number][] = [];
  for (let at = problem.outerFirst[worker]!; at < problem.outerFirst[worker + 1]!; at++)
    duties.push([problem.outerSpans[at * 2]!, problem.outerSpans[at * 2 + 1]!]);
  for (let day = 0; day < problem.days; day++) {
    const at = day * problem.workerCount + worker;
    for (let route = problem.dayWorkerRoute[at]!; route < problem.dayWorkerRoute[at + 1]!; route++)
      if (route === opened || state.routeSize[route]! > 0)
        duties.push([problem.routeFrom[route]!, problem.routeTo[route]!]);
  }
  duties.sort((a, b) => a[0] - b[0]);
  let free = from;
  let longest = 0;
  let second = 0;
  for (const [start, end] of [...duties, [to, to] as [number, number]]) {
    const span = Math.min(start, to) - free;
    if (span > longest) [longest, second] = [span, longest];
    else if (span > second) second = span;
    free = Math.max(free, end);
  }
  return [longest, second];
}

/** See docs/rules/weekly-rest.md: every block of seven days, alone or with a neighbouring block. */
function keepsWeeklyRest(state: RotaState, opened: number, worker: number): boolean {
  const { rest, days } = state.problem;
  for (let block = 0; block + WEEK <= days * 1440 + 60; block += WEEK) {
    const fine = (from: number, to: number, single: number, twice: number) => {
      const [longest, second] = freeSpans(state, opened, worker, from, to);
      return longest >= single || (longest >= twice && second >= twice);
    };
    if (fine(block, block + WEEK, rest.weekly, Infinity)) continue;
    if (fine(block - WEEK, block + WEEK, rest.fortnight, rest.weekly)) continue;
    if (fine(block, block + 2 * WEEK, rest.fortnight, rest.weekly)) continue;
    return false;
  }
  return true;
}
