import type { Random } from '../../random';
import { LEG, SLOT } from '../slots';
import type { RotaState } from '../state';
import type { SearchSettings } from '../settings';

/**
 * Removes strings of consecutive visits from routes near a seed visit in place and time: SISR's adjacent string removal
 * (Christiaens & Vanden Berghe 2020), with neighbours of the same day only.
 */
export class StringRuin {
  /** Round in which a route last lost a string. */
  private readonly ruinedIn: Int32Array;
  private round = 0;

  constructor(
    private readonly state: RotaState,
    private readonly random: Random,
    private readonly settings: SearchSettings,
  ) {
    this.ruinedIn = new Int32Array(state.problem.routeCount);
  }

  /** Removes about `settings.removals` visits around the seed, which may itself be absent. */
  apply(seed: number): void {
    const { state, random, settings } = this;
    const { problem } = state;
    this.round++;
    const options = problem.optionFirst[seed + 1]! - problem.optionFirst[seed]!;
    const option =
      state.visitOption[seed]! >= 0
        ? state.visitOption[seed]!
        : problem.optionFirst[seed]! + random.below(options);
    const longest = settings.longestString;
    const mostStrings = (4 * settings.removals) / (1 + longest) - 1;
    let strings = 1 + Math.floor(random.fraction() * mostStrings);
    if (this.removeAround(seed)) strings--;
    for (
      let at = problem.nearFirst[option]!, end = problem.nearFirst[option + 1]!;
      at < end && strings > 0;
      at++
    ) {
      const near = problem.nearVisit[at]!;
      if (state.visitOption[near]! >= 0 && this.removeAround(near)) strings--;
    }
  }

  /** Removes one string that holds the visit, unless its route has already lost one. */
  private removeAround(visit: number): boolean {
    const { state, random } = this;
    if (state.visitOption[visit]! < 0) return false;
    const second = state.problem.visitWorkers[visit] === 2 && (random.next() & 1) === 1 ? 1 : 0;
    const leg = visit * 2 + second;
    const route = state.legRoute[leg]!;
    if (this.ruinedIn[route] === this.round) return false;
    this.ruinedIn[route] = this.round;
    const size = state.routeSize[route]!;
    const length = 1 + random.below(Math.min(this.settings.longestString, size));
    removeString(state, route, leg, length, random);
    return true;
  }
}

/** Removes `length` consecutive visits of a route, the leg's among them. */
export function removeString(
  state: RotaState,
  route: number,
  leg: number,
  length: number,
  random: Random,
): void {
  const { slots } = state;
  const size = state.routeSize[route]!;
  const base = route * state.stride * SLOT;
  let index = 0;
  while (slots[base + index * SLOT + LEG] !== leg) index++;
  const lowest = Math.max(0, index - length + 1);
  const highest = Math.min(index, size - length);
  const first = lowest + random.below(highest - lowest + 1);
  for (let slot = base + first * SLOT, end = slot + length * SLOT; slot < end; slot += SLOT)
    removeVisit(state, slots[slot + LEG]! >> 1);
}

/** Removes a visit; visits whose days are chosen together leave together, so that the days can change. */
export function removeVisit(state: RotaState, visit: number): void {
  if (state.visitOption[visit]! < 0) return;
  const { problem } = state;
  const choice = problem.visitChoice[visit]!;
  if (choice < 0) {
    state.remove(visit);
    return;
  }
  for (let at = problem.choiceVisitFirst[choice]!; at < problem.choiceVisitFirst[choice + 1]!; at++) {
    const member = problem.choiceVisit[at]!;
    if (state.visitOption[member]! >= 0) state.remove(member);
  }
}
