import type { Random } from '../../random';
import type { RotaState } from '../state';
import { openRoom } from './straggler';
import { removeVisit } from './strings';

/**
 * Removes one recurring visit on all its days ("column" of the week) and opens room for it in the routes of one worker of
 * the person, so that the same face can take the whole column.
 */
export function ruinColumn(state: RotaState, random: Random, seed: number): void {
  const { problem } = state;
  const person = problem.visitPerson[seed]!;
  const size = state.teamSize[person]!;
  const mate = size === 0 ? -1 : state.team[person * state.teamStride + random.below(size)]!;
  const series = problem.visitSeries[seed]!;
  for (let at = problem.seriesFirst[series]!; at < problem.seriesFirst[series + 1]!; at++) {
    const visit = problem.seriesVisit[at]!;
    const option = state.visitOption[visit]!;
    if (option < 0) continue;
    const start = problem.optionPreferred[option]!;
    removeVisit(state, visit);
    if (mate >= 0 && random.below(3) === 0)
      openRoom(state, mate, problem.optionDay[option]!, start, start + problem.visitMinutes[visit]!);
  }
}
