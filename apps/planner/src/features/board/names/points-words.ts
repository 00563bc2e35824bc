import { toDurationWords } from './durations';

/** Ten points are one minute of travel: the objective's own unit. */
const POINTS_PER_MINUTE = 10;

/** What an alternative costs beside the rota as it is, in a planner's words. */
export function toPointsWords(points: number): string {
  const minutes = Math.round(Math.abs(points) / POINTS_PER_MINUTE);
  if (minutes === 0) return 'as good as now';
  const worth = `${toDurationWords(minutes)} of travel`;
  return points > 0 ? `costs as much as ${worth}` : `saves as much as ${worth}`;
}
