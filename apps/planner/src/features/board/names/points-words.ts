import { toDurationWords } from './durations';

/** Ten points are one minute of travel: the objective's own unit. */
const POINTS_PER_MINUTE = 10;

/** What an alternative costs beside the rota as it is, in a planner's words. */
export function toPointsWords(points: number): string {
  if (isNothing(points)) return 'as good as now';
  return points > 0 ? `costs as much as ${worth(points)}` : `saves as much as ${worth(points)}`;
}

/**
 * What an alternative costs beside the best one: of a visit that nobody has, since having it at all outweighs every other
 * thing and would hide the differences.
 */
export function toBesideBestWords(points: number, best: number): string {
  const more = points - best;
  return isNothing(more) ? 'the least trouble' : `costs ${worth(more)} more than the first`;
}

const toMinutes = (points: number) => Math.round(Math.abs(points) / POINTS_PER_MINUTE);
const isNothing = (points: number) => toMinutes(points) === 0;
const worth = (points: number) => `${toDurationWords(toMinutes(points))} of travel`;
