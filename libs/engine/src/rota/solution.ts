import { LEG, MINUTES, OPEN_FROM, OPEN_TO, PLACE, SLOT, START } from './slots';
import type { RotaProblem } from './problem';
import { RotaState } from './state';
import { rebound, retime, spanByRest } from './timing';

/** A finished rota in indexes, small enough to keep and to send between threads. */
export interface RotaSolution {
  /** Route of each leg, -1 = nobody. */
  readonly legRoute: Int32Array;
  /** Start of each visit; 0 where nobody has it. */
  readonly visitStart: Int32Array;
  /** Option of each visit, -1 where nobody has it. */
  readonly visitOption: Int32Array;
  /** Starts that stay open to each visit while others move; see `RotaState.visitFrom`. */
  readonly visitFrom: Int32Array;
  readonly visitTo: Int32Array;
  /** Leg before which each route's break lies, -1 = none. */
  readonly routeBreakLeg: Int32Array;
  readonly cost: number;
}

/** The best rota so far. Copies only routes that changed since it was last taken. */
export class BestRota {
  cost = Infinity;
  private readonly slots: Int32Array;
  private readonly routeSize: Int32Array;
  private readonly routeBreakAt: Int32Array;
  private readonly changed: Int32Array;
  private readonly isChanged: Uint8Array;
  private changedCount = 0;

  constructor(private readonly state: RotaState) {
    this.slots = state.slots.slice();
    this.routeSize = state.routeSize.slice();
    this.routeBreakAt = state.routeBreakAt.slice();
    this.changed = new Int32Array(state.problem.routeCount);
    this.isChanged = new Uint8Array(state.problem.routeCount);
    for (let route = 0; route < state.problem.routeCount; route++) this.note(route);
  }

  /** Remembers which routes an accepted step changed. */
  noteTouched(): void {
    for (let at = 0; at < this.state.touchedCount; at++) this.note(this.state.touched[at]!);
  }

  private note(route: number): void {
    if (this.isChanged[route] !== 0) return;
    this.isChanged[route] = 1;
    this.changed[this.changedCount++] = route;
  }

  take(): void {
    const { state } = this;
    this.cost = state.cost;
    while (this.changedCount > 0) {
      const route = this.changed[--this.changedCount]!;
      this.isChanged[route] = 0;
      const size = state.routeSize[route]!;
      const base = route * state.stride * SLOT;
      for (let word = base, end = base + size * SLOT; word < end; word++)
        this.slots[word] = state.slots[word]!;
      this.routeSize[route] = size;
      this.routeBreakAt[route] = state.routeBreakAt[route]!;
    }
  }

  toSolution(): RotaSolution {
    return readSlots(this.state, this.slots, this.routeSize, this.routeBreakAt, this.cost);
  }
}

/** The state's present rota. */
export function toSolution(state: RotaState): RotaSolution {
  return readSlots(state, state.slots, state.routeSize, state.routeBreakAt, state.cost);
}

function readSlots(
  state: RotaState,
  slots: Int32Array,
  routeSize: Int32Array,
  routeBreakAt: Int32Array,
  cost: number,
): RotaSolution {
  const { problem, stride } = state;
  const solution = emptySolution(problem, cost);
  for (let route = 0; route < problem.routeCount; route++) {
    const base = route * stride * SLOT;
    for (let index = 0; index < routeSize[route]!; index++) {
      const slot = base + index * SLOT;
      const leg = slots[slot + LEG]!;
      const visit = leg >> 1;
      const start = slots[slot + START]!;
      solution.legRoute[leg] = route;
      solution.visitStart[visit] = start;
      solution.visitFrom[visit] = slots[slot + OPEN_FROM]!;
      solution.visitTo[visit] = slots[slot + OPEN_TO]!;
      solution.visitOption[visit] = optionAt(problem, visit, route, start);
      if (routeBreakAt[route] === index) solution.routeBreakLeg[route] = leg;
    }
  }
  return solution;
}

/** Nobody has any visit. */
export function emptySolution(problem: RotaProblem, cost: number): RotaSolution {
  return {
    legRoute: new Int32Array(problem.visitCount * 2).fill(-1),
    visitStart: new Int32Array(problem.visitCount),
    visitOption: new Int32Array(problem.visitCount).fill(-1),
    visitFrom: new Int32Array(problem.visitCount),
    visitTo: new Int32Array(problem.visitCount),
    routeBreakLeg: new Int32Array(problem.routeCount).fill(-1),
    cost,
  };
}

function optionAt(problem: RotaProblem, visit: number, route: number, start: number): number {
  for (let option = problem.optionFirst[visit]!; option < problem.optionFirst[visit + 1]!; option++)
    if (problem.optionEarliest[option]! <= start && start <= problem.optionLatest[option]!) return option;
  throw new Error(`visit ${visit} starts at ${start} in route ${route}, outside all its options`);
}

/**
 * A state that holds the solution; legs of a route are taken in order of start. Every visit is held to its start while the
 * routes are timed: a start was planned when its neighbouring working days stood differently, and would be planned anew.
 */
export function loadSolution(problem: RotaProblem, solution: RotaSolution): RotaState {
  const state = new RotaState(problem);
  const legs = Array.from({ length: problem.visitCount * 2 }, (_, leg) => leg)
    .filter((leg) => solution.legRoute[leg]! >= 0)
    .sort((a, b) => solution.visitStart[a >> 1]! - solution.visitStart[b >> 1]! || a - b);
  for (const leg of legs) {
    const visit = leg >> 1;
    const route = solution.legRoute[leg]!;
    const slot = (route * state.stride + state.routeSize[route]!++) * SLOT;
    state.slots[slot + LEG] = leg;
    state.slots[slot + OPEN_FROM] = solution.visitStart[visit]!;
    state.slots[slot + OPEN_TO] = solution.visitStart[visit]!;
    state.slots[slot + PLACE] = problem.visitPlace[visit]!;
    state.slots[slot + MINUTES] = problem.visitMinutes[visit]!;
    state.slots[slot + START] = solution.visitStart[visit]!;
    state.legRoute[leg] = route;
    state.visitFrom[visit] = solution.visitFrom[visit]!;
    state.visitTo[visit] = solution.visitTo[visit]!;
    if ((leg & 1) === 1) continue;
    const second = solution.legRoute[leg + 1]!;
    const secondWorker = second < 0 ? -1 : problem.routeWorker[second]!;
    state.recordIn(visit, solution.visitOption[visit]!, problem.routeWorker[route]!, secondWorker);
  }
  for (let route = 0; route < problem.routeCount; route++) spanByRest(state, route);
  for (let route = 0; route < problem.routeCount; route++)
    if (!retime(state, route)) throw new Error(`route ${route} of the solution does not fit together`);
  for (let route = 0; route < problem.routeCount; route++) openAgain(state, route);
  state.mark();
  return state;
}

/** Gives the visits of a route back the starts that they keep open. */
function openAgain(state: RotaState, route: number): void {
  const base = route * state.stride * SLOT;
  for (let slot = base, end = base + state.routeSize[route]! * SLOT; slot < end; slot += SLOT) {
    const visit = state.slots[slot + LEG]! >> 1;
    state.slots[slot + OPEN_FROM] = state.visitFrom[visit]!;
    state.slots[slot + OPEN_TO] = state.visitTo[visit]!;
  }
  rebound(state, route);
}
