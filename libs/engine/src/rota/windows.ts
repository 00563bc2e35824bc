import type { RotaProblem } from './problem';
import type { RotaState } from './state';

/** The starts open to an absent visit in one option, given the person's other visits. `from > to` = none. */
export interface OpenWindow {
  from: number;
  to: number;
}

/**
 * Visits of one person must not overlap and linked doses keep their gap. Placed visits hold the starts they have left
 * open (`visitFrom … visitTo`), so routes stay independent: an absent visit gets what is free on its side of each.
 */
export function openWindow(state: RotaState, visit: number, option: number, window: OpenWindow): boolean {
  const { problem } = state;
  let from = problem.optionEarliest[option]!;
  let to = problem.optionLatest[option]!;
  for (let at = problem.linkFirst[visit]!, end = problem.linkFirst[visit + 1]!; at < end; at++) {
    const other = problem.linkVisit[at]!;
    const placed = state.visitOption[other]!;
    if (placed < 0) continue;
    const after = state.visitTo[other]! + problem.linkGapBefore[at]!;
    const before = state.visitFrom[other]! - problem.linkGapAfter[at]!;
    const wantsAfter = problem.optionPreferred[option]! >= problem.optionPreferred[placed]!;
    if (wantsAfter ? after <= to || before < from : before < from) from = Math.max(from, after);
    else to = Math.min(to, before);
  }
  window.from = from;
  window.to = to;
  return from <= to && choiceAllows(state, visit, option);
}

/** True where nothing about the visit's time is free: visits that have a choice must go round it, so it is put in first. */
export function hasOneStart(
  { optionFirst, optionEarliest, optionLatest }: RotaProblem,
  visit: number,
): boolean {
  const option = optionFirst[visit]!;
  return optionFirst[visit + 1] === option + 1 && optionEarliest[option] === optionLatest[option];
}

/** Narrows what a placed visit keeps open, so that absent linked visits still find their share of the day. */
export function keptWindow(
  state: RotaState,
  visit: number,
  option: number,
  window: OpenWindow,
  start: number,
): void {
  const { problem } = state;
  if (problem.linkFirst[visit] === problem.linkFirst[visit + 1]) return;
  const from = Math.max(window.from, problem.optionCutEarliest[option]!);
  const to = Math.min(window.to, problem.optionCutLatest[option]!);
  const inside = from <= start && start <= to;
  window.from = inside ? from : start;
  window.to = inside ? to : start;
}

function choiceAllows(state: RotaState, visit: number, option: number): boolean {
  const { problem } = state;
  const choice = problem.visitChoice[visit]!;
  if (choice < 0) return true;
  const bit = problem.optionChoiceBit[option]!;
  const mask = state.choiceMask[choice]!;
  if ((mask & bit) !== 0) return false;
  for (let at = problem.choiceFirst[choice]!, end = problem.choiceFirst[choice + 1]!; at < end; at++)
    if (((mask | bit) & ~problem.choiceAlternative[at]!) === 0) return true;
  return false;
}
