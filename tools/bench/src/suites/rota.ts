import { coverBound, meanCoverBound } from '@homeround/check';
import { DEMO_START, DENSE_LOCALITY, makeDemoCouncil, ORDINARY_LOCALITY } from '@homeround/demo-council';
import { DEFAULT_WEIGHTS, type ObjectiveWeights, type RotaInput, toRotaInput } from '@homeround/domain';
import { toTravelTable } from '@homeround/travel';
import { report } from '../history';
import { round, runSearch } from '../run-search';

/** What the suite runs: how many steps, with which seeds. */
export interface RotaBenchSettings {
  readonly steps: number;
  readonly seeds: readonly number[];
  readonly keep: boolean;
}

const SHAPES = { dense: DENSE_LOCALITY, ordinary: ORDINARY_LOCALITY } as const;

/** Continuity costs nothing: what a planner makes who looks at travel alone. */
const TRAVEL_ONLY: ObjectiveWeights = {
  ...DEFAULT_WEIGHTS,
  miniTeam: 0,
  spread: 0,
  newFace: 0,
  outsideTeam: 0,
  wish: 0,
};

/**
 * Speed and quality of the rota search on the demo localities, one thread: a fixed number of steps per seed, beside the
 * cover bound, two greedy rotas (travel only, and with continuity) and a search for travel alone.
 */
export function benchRota({ steps, seeds, keep }: RotaBenchSettings): void {
  for (const [shape, settings] of Object.entries(SHAPES)) {
    const input = toInput(settings, DEFAULT_WEIGHTS);
    const travelOnly = toInput(settings, TRAVEL_ONLY);
    const bound = round(meanCoverBound(coverBound(input)));
    const run = (instance: string, of: RotaInput, count: number, seed: number) =>
      report(
        {
          suite: 'rota',
          instance: `${shape}/${instance}`,
          seed,
          coverBound: bound,
          ...runSearch(of, count, seed).figures,
        },
        keep,
      );
    run('greedy-travel', travelOnly, 0, 1);
    run('greedy', input, 0, 1);
    run('search-travel', travelOnly, steps, 1);
    for (const seed of seeds) run('search', input, steps, seed);
  }
}

function toInput(settings: (typeof SHAPES)[keyof typeof SHAPES], weights: ObjectiveWeights): RotaInput {
  const dataset = makeDemoCouncil(settings);
  return toRotaInput(dataset, { from: DEMO_START, days: 7, travel: toTravelTable(dataset).table, weights });
}
