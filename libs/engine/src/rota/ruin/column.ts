import type { Random } from '../../random';
import type { RotaState } from '../state';
import { findMateRoute, openRoom } from './straggler';
import { removeVisit } from './strings';

/** One visit in this many gets room opened for it: more would tear up half the week in one step. */
const ROOM_EVERY = 3;

/**
 * Removes one recurring visit on all its days (a "column" of the week) and opens room for some of them in routes of the
 * person's workers, so that the same face can take the whole column.
 */
export function ruinColumn(state: RotaState, random: Random, seed: number): void {
  const { problem } = state;
  const person = problem.visitPerson[seed]!;
  const series = problem.visitSeries[seed]!;
  for (let at = problem.seriesFirst[series]!; at < problem.seriesFirst[series + 1]!; at++) {
    const visit = problem.seriesVisit[at]!;
    const option = state.visitOption[visit]!;
    if (option < 0) continue;
    const start = (state.visitFrom[visit]! + state.visitTo[visit]!) >> 1;
    removeVisit(state, visit);
    if (random.below(ROOM_EVERY) !== 0) continue;
    const route = findMateRoute(state, random, person, option, -1);
    if (route >= 0) openRoom(state, route, start, start + problem.visitMinutes[visit]!);
  }
}
