import { isEligible } from './eligible';
import { settle } from './insertion';
import type { RotaProblem } from './problem';
import { LEG, MINUTES, OPEN_FROM, OPEN_TO, PLACE, SLOT, START } from './slots';
import { type RotaSolution, toSolution } from './solution';
import { RotaState } from './state';
import { rebound, retime, spanByRest } from './timing';
import { keptWindow, type OpenWindow, openWindow } from './windows';
import type { Wish } from './wish';

/**
 * A solution with every wish that may be and fits; the other visits are absent. Wishes are laid down all at once, as a rota is
 * loaded, because a rota that is full cannot be built up visit by visit: a break would take the place of a later visit.
 */
export function grantWishes(problem: RotaProblem, wishes: readonly Wish[]): RotaSolution {
  const state = new RotaState(problem);
  const inOrder = [...wishes].sort((a, b) => a.start - b.start || a.visit - b.visit);
  for (const wish of inOrder) if (mayStand(state, wish)) layDown(state, wish);
  for (let route = 0; route < problem.routeCount; route++) spanByRest(state, route);
  for (let route = 0; route < problem.routeCount; route++) makeFit(state, route);
  for (let route = 0; route < problem.routeCount; route++) open(state, route);
  return toSolution(state);
}

const window: OpenWindow = { from: 0, to: 0 };

function mayStand(state: RotaState, { visit, option, routes, start }: Wish): boolean {
  const { problem } = state;
  const [first, second] = routes;
  if (state.visitOption[visit]! >= 0 || routes.length !== problem.visitWorkers[visit]!) return false;
  if (second !== undefined && problem.routeWorker[first!] === problem.routeWorker[second]) return false;
  if (!openWindow(state, visit, option, window) || start < window.from || start > window.to) return false;
  return routes.every((route) => isEligible(problem, option, route) && isFree(state, route, start));
}

/** Whether the last visit of the route has ended by then. Travel, breaks and rest are looked at when all have been laid down. */
function isFree(state: RotaState, route: number, start: number): boolean {
  const size = state.routeSize[route]!;
  if (size === 0) return true;
  const last = (route * state.stride + size - 1) * SLOT;
  return size < state.stride && state.slots[last + START]! + state.slots[last + MINUTES]! <= start;
}

function layDown(state: RotaState, { visit, option, routes, start }: Wish): void {
  const { problem, slots } = state;
  const [first, second] = routes;
  state.recordIn(
    visit,
    option,
    problem.routeWorker[first!]!,
    second === undefined ? -1 : problem.routeWorker[second]!,
  );
  routes.forEach((route, seat) => {
    const slot = (route * state.stride + state.routeSize[route]!++) * SLOT;
    slots[slot + LEG] = visit * 2 + seat;
    slots[slot + OPEN_FROM] = start;
    slots[slot + OPEN_TO] = start;
    slots[slot + START] = start;
    slots[slot + PLACE] = problem.visitPlace[visit]!;
    slots[slot + MINUTES] = problem.visitMinutes[visit]!;
    state.legRoute[visit * 2 + seat] = route;
  });
  state.visitFrom[visit] = start;
  state.visitTo[visit] = start;
}

/** Times the route; while it does not fit, its last visit leaves. */
function makeFit(state: RotaState, route: number): void {
  if (retime(state, route)) return;
  const last = (route * state.stride + state.routeSize[route]! - 1) * SLOT;
  state.remove(state.slots[last + LEG]! >> 1);
  settle(state);
}

/** Gives single visits the starts that they keep open, as `Insertion` would have; double-ups hold theirs. */
function open(state: RotaState, route: number): void {
  const { problem, slots } = state;
  const base = route * state.stride * SLOT;
  for (let slot = base, end = base + state.routeSize[route]! * SLOT; slot < end; slot += SLOT) {
    const visit = slots[slot + LEG]! >> 1;
    if (problem.visitWorkers[visit] === 2) continue;
    const start = slots[slot + START]!;
    const option = state.visitOption[visit]!;
    // The answer is about its day, which it holds already; the window is what is asked for.
    openWindow(state, visit, option, window);
    if (window.from > start || start > window.to) continue;
    keptWindow(state, visit, option, window, start);
    state.visitFrom[visit] = window.from;
    state.visitTo[visit] = window.to;
    slots[slot + OPEN_FROM] = window.from;
    slots[slot + OPEN_TO] = window.to;
  }
  rebound(state, route);
}
