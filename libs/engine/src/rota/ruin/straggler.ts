import type { Random } from '../../random';
import { isEligible } from '../eligible';
import { LEG, SLOT, START } from '../slots';
import type { RotaState } from '../state';
import { removeVisit } from './strings';

/** Minutes before and after a visit in which a team-mate's route is opened for it. */
const ROOM_BEFORE = 45;
const ROOM_AFTER = 15;

/**
 * Takes a person's dearest worker away altogether and opens room, at the times of those visits, in the routes of the
 * person's other workers who are on duty then: the move that merges rare faces into the mini-team.
 */
export function ruinStraggler(state: RotaState, random: Random, person: number): void {
  const { problem } = state;
  if (state.teamSize[person]! < 2) return;
  const straggler = dearestWorker(state, person, random);
  for (let at = problem.personVisitFirst[person]!; at < problem.personVisitFirst[person + 1]!; at++) {
    const visit = problem.personVisit[at]!;
    const option = state.visitOption[visit]!;
    if (option < 0 || !isVisitedBy(state, visit, straggler)) continue;
    const start = (state.visitFrom[visit]! + state.visitTo[visit]!) >> 1;
    removeVisit(state, visit);
    const route = findMateRoute(state, random, person, option, straggler);
    if (route >= 0) openRoom(state, route, start, start + problem.visitMinutes[visit]!);
  }
}

/** A route whose worker may take the option and suits the person: of the present team, or a usual one. -1 if there is none. */
export function findMateRoute(
  state: RotaState,
  random: Random,
  person: number,
  option: number,
  except: number,
): number {
  if ((random.next() & 1) === 0) {
    const route = drawUsualRoute(state, random, option);
    if (route >= 0 && state.problem.routeWorker[route] !== except) return route;
  }
  return findTeamRoute(state, random, person, option, except);
}

/** One of the cheapest candidates, where some are cheaper than others: those are the workers whom the person knows. */
function drawUsualRoute(state: RotaState, random: Random, option: number): number {
  const { candidateFirst, candidateRoute, candidatePrice } = state.problem;
  const first = candidateFirst[option]!;
  const end = candidateFirst[option + 1]!;
  if (first === end || candidatePrice[first] === candidatePrice[end - 1]) return -1;
  let usual = first;
  while (candidatePrice[usual] === candidatePrice[first]) usual++;
  return candidateRoute[first + random.below(usual - first)]!;
}

function findTeamRoute(
  state: RotaState,
  random: Random,
  person: number,
  option: number,
  except: number,
): number {
  const { problem, team } = state;
  const size = state.teamSize[person]!;
  const base = person * state.teamStride;
  const from = size === 0 ? 0 : random.below(size);
  for (let step = 0; step < size; step++) {
    const worker = team[base + ((from + step) % size)]!;
    if (worker === except) continue;
    const at = problem.optionDay[option]! * problem.workerCount + worker;
    for (let route = problem.dayWorkerRoute[at]!; route < problem.dayWorkerRoute[at + 1]!; route++)
      if (isEligible(problem, option, route)) return route;
  }
  return -1;
}

/** The worker whose visits cost the person most each: rare, new or outside the usual team. Ties are broken by chance. */
function dearestWorker(state: RotaState, person: number, random: Random): number {
  const { problem, counts, team } = state;
  const { spread } = problem.prices;
  const base = person * state.teamStride;
  const size = state.teamSize[person]!;
  const from = random.below(size);
  let dearest = team[base]!;
  let most = -1;
  for (let step = 0; step < size; step++) {
    const worker = team[base + ((from + step) % size)]!;
    const pair = person * problem.workerCount + worker;
    const visits = counts[pair]!;
    const price = (spread[visits]! + problem.facePrice[pair]!) / visits + problem.visitPrice[pair]!;
    if (price > most) {
      most = price;
      dearest = worker;
    }
  }
  return dearest;
}

function isVisitedBy(state: RotaState, visit: number, worker: number): boolean {
  const { routeWorker } = state.problem;
  const first = state.legRoute[visit * 2]!;
  const second = state.legRoute[visit * 2 + 1]!;
  return routeWorker[first] === worker || (second >= 0 && routeWorker[second] === worker);
}

/** Removes what a route does around a span. */
export function openRoom(state: RotaState, route: number, from: number, to: number): void {
  const { slots } = state;
  const base = route * state.stride * SLOT;
  for (let slot = base, end = base + state.routeSize[route]! * SLOT; slot < end; slot += SLOT) {
    const start = slots[slot + START]!;
    if (start > from - ROOM_BEFORE && start < to + ROOM_AFTER) removeVisit(state, slots[slot + LEG]! >> 1);
  }
}
