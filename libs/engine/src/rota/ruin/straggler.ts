import type { Random } from '../../random';
import { LEG, SLOT, START } from '../slots';
import type { RotaState } from '../state';
import { removeVisit } from './strings';

/** Minutes around a straggler's visit in which a team-mate's route is opened. */
const ROOM = 45;

/**
 * Takes a person's least-used worker away altogether and opens room, at the times of those visits, in the route of one of
 * the person's other workers: the move that merges rare faces into the mini-team.
 */
export function ruinStraggler(state: RotaState, random: Random, person: number): void {
  const { problem } = state;
  const size = state.teamSize[person]!;
  if (size < 2) return;
  const base = person * state.teamStride;
  const straggler = leastUsed(state, person, random);
  const first = problem.personVisitFirst[person]!;
  const end = problem.personVisitFirst[person + 1]!;
  for (let at = first; at < end; at++) {
    const visit = problem.personVisit[at]!;
    const option = state.visitOption[visit]!;
    if (option < 0 || !isVisitedBy(state, visit, straggler)) continue;
    const start =
      state.visitFrom[visit] === state.visitTo[visit]
        ? state.visitFrom[visit]!
        : problem.optionPreferred[option]!;
    removeVisit(state, visit);
    const left = state.teamSize[person]!;
    if (left === 0) return;
    const mate = state.team[base + random.below(left)]!;
    if (mate !== straggler)
      openRoom(state, mate, problem.optionDay[option]!, start, start + problem.visitMinutes[visit]!);
  }
}

function leastUsed(state: RotaState, person: number, random: Random): number {
  const { problem, counts, team } = state;
  const base = person * state.teamStride;
  const size = state.teamSize[person]!;
  let least = team[base]!;
  let fewest = Infinity;
  // Starting anywhere breaks ties by chance.
  const from = random.below(size);
  for (let step = 0; step < size; step++) {
    const worker = team[base + ((from + step) % size)]!;
    const visits = counts[person * problem.workerCount + worker]!;
    if (visits < fewest) {
      fewest = visits;
      least = worker;
    }
  }
  return least;
}

function isVisitedBy(state: RotaState, visit: number, worker: number): boolean {
  const { routeWorker } = state.problem;
  const first = state.legRoute[visit * 2]!;
  const second = state.legRoute[visit * 2 + 1]!;
  return routeWorker[first] === worker || (second >= 0 && routeWorker[second] === worker);
}

/** Removes what the worker does on that day in a span, widened by `ROOM`. */
export function openRoom(state: RotaState, worker: number, day: number, from: number, to: number): void {
  const { problem, slots } = state;
  const at = day * problem.workerCount + worker;
  for (let route = problem.dayWorkerRoute[at]!; route < problem.dayWorkerRoute[at + 1]!; route++) {
    const base = route * state.stride * SLOT;
    for (let slot = base, end = base + state.routeSize[route]! * SLOT; slot < end; slot += SLOT) {
      const start = slots[slot + START]!;
      if (start > from - ROOM && start < to + ROOM / 3) removeVisit(state, slots[slot + LEG]! >> 1);
    }
  }
}
