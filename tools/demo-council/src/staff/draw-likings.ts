import { groupBy, type PatternPreference, type Worker } from '@homeround/domain';
import type { Dice, Shares } from '../dice';

/** Share of workers who answered when asked what they think of work patterns. */
const ANSWERED = 0.3;
/** Patterns of as many hours, to about this many minutes a week, are what somebody is asked about. */
const NEAR_MINUTES = 120;

/** Most like what they are used to; of others they think this and that. */
const OF_OWN: Shares<number> = [
  [2, 0.4],
  [1, 0.35],
  [0, 0.1],
  [-1, 0.15],
];
const OF_OTHERS: Shares<number> = [
  [2, 0.12],
  [1, 0.23],
  [-1, 0.35],
  [-2, 0.3],
];

/** What some workers said of their own pattern, and of one or two that colleagues of the same team work. */
export function drawLikings(workers: readonly Worker[], dice: Dice): PatternPreference[] {
  const teams = groupBy(workers, ({ teamId }) => teamId);
  return workers.flatMap((worker) => {
    if (!dice.chance(ANSWERED)) return [];
    const { workerId, workPatternId } = worker;
    const others = dice.sample(patternsBeside(worker, teams.get(worker.teamId)!), dice.whole(1, 2));
    return [
      { workerId, workPatternId, liking: dice.draw(OF_OWN) },
      ...others.map((other) => ({ workerId, workPatternId: other, liking: dice.draw(OF_OTHERS) })),
    ];
  });
}

function patternsBeside(worker: Worker, team: readonly Worker[]): string[] {
  const near = team.filter(
    ({ contractedMinutes }) => Math.abs(contractedMinutes - worker.contractedMinutes) <= NEAR_MINUTES,
  );
  const beside = new Set(near.map(({ workPatternId }) => workPatternId));
  beside.delete(worker.workPatternId);
  return [...beside];
}
