import type { ObjectiveWeights } from './objective';

export const EMPHASES = ['less', 'usual', 'more'] as const;
export type Emphasis = (typeof EMPHASES)[number];

/** What a planner may weigh more or less, and the weights that each of them moves. */
export const EMPHASIS_WEIGHTS = {
  continuity: ['miniTeam', 'spread', 'newFace', 'outsideTeam'],
  times: ['medicationMinute', 'preferredMinute'],
  travel: ['travelMinute', 'commuteMinute'],
  fairness: ['workload'],
  fewChanges: ['changedWorker', 'changedTime'],
} as const satisfies Record<string, readonly (keyof ObjectiveWeights)[]>;
export type EmphasisKey = keyof typeof EMPHASIS_WEIGHTS;
export const EMPHASIS_KEYS = Object.keys(EMPHASIS_WEIGHTS) as readonly EmphasisKey[];

/** Halving and doubling are felt in a rota, and stay far below what a missing visit costs. */
const FACTOR: Readonly<Record<Emphasis, number>> = { less: 0.5, usual: 1, more: 2 };

/** The weights under an emphasis. Nobody is left without support for it: that weight never moves. */
export function emphasise(
  weights: ObjectiveWeights,
  emphasis: Readonly<Partial<Record<EmphasisKey, Emphasis>>>,
): ObjectiveWeights {
  const changes = EMPHASIS_KEYS.flatMap((key) =>
    EMPHASIS_WEIGHTS[key].map((weight) => [
      weight,
      Math.round(weights[weight] * FACTOR[emphasis[key] ?? 'usual']),
    ]),
  );
  return { ...weights, ...(Object.fromEntries(changes) as Partial<ObjectiveWeights>) };
}
