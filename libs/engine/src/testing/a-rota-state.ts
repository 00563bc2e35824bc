import { place } from '../rota/insertion';
import type { RotaProblem } from '../rota/problem';
import { LEG, SLOT, START } from '../rota/slots';
import { RotaState } from '../rota/state';

/** A visit in a route: its number, or with the option it is in and the only start it keeps open. */
export type Placing = number | { readonly visit: number; readonly option?: number; readonly at?: number };

/** A state in which each route holds the given visits in that order; a visit named in two routes is a double-up. */
export function aRotaState(problem: RotaProblem, routes: readonly (readonly Placing[])[]): RotaState {
  const state = new RotaState(problem);
  const placings = routes.flatMap((list, route) =>
    list.map((placing) => ({ route, ...(typeof placing === 'number' ? { visit: placing } : placing) })),
  );
  for (const { visit, option, at, route } of placings) {
    const taken = option ?? problem.optionFirst[visit]!;
    const isSecond = state.visitOption[visit]! >= 0;
    if (!isSecond) {
      const second = placings.find((other) => other.visit === visit && other.route !== route);
      const worker = (of: number) => problem.routeWorker[of]!;
      state.recordIn(visit, taken, worker(route), second ? worker(second.route) : -1);
    }
    const from = at ?? problem.optionEarliest[taken]!;
    const to = at ?? problem.optionLatest[taken]!;
    place(state, visit * 2 + Number(isSecond), route, state.routeSize[route]!, from, to);
  }
  state.mark();
  return state;
}

/** The visits of a route in order. */
export function visitsIn(state: RotaState, route: number): number[] {
  return wordsOf(state, route, LEG).map((leg) => leg >> 1);
}

/** The planned starts of a route in order. */
export function startsIn(state: RotaState, route: number): number[] {
  return wordsOf(state, route, START);
}

/** One word of every slot of a route; see slots.ts. */
export function wordsOf(state: RotaState, route: number, word: number): number[] {
  const base = route * state.stride * SLOT;
  return Array.from(
    { length: state.routeSize[route]! },
    (_, index) => state.slots[base + index * SLOT + word]!,
  );
}
