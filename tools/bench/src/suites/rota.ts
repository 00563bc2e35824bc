import { checkRota, costOf, coverBound, measureRota, type RotaMeasures } from '@homeround/check';
import { DEMO_START, DENSE_LOCALITY, makeDemoCouncil, ORDINARY_LOCALITY } from '@homeround/demo-council';
import { DEFAULT_WEIGHTS, type ObjectiveWeights, type RotaInput, toRotaInput } from '@homeround/domain';
import { DEFAULT_SEARCH, searchRota } from '@homeround/engine';
import { toTravelTable } from '@homeround/travel';
import { toRota, toRotaProblem } from '@homeround/translate';
import { type BenchLine, report } from '../history';

/** What the suite runs: a shape, how many steps, with which seeds. */
export interface RotaBenchSettings {
  readonly steps: number;
  readonly seeds: readonly number[];
  readonly keep: boolean;
}

const SHAPES = { dense: DENSE_LOCALITY, ordinary: ORDINARY_LOCALITY } as const;

/** Continuity costs nothing: the plain greedy that a travel-only planner would make. */
const TRAVEL_ONLY: ObjectiveWeights = {
  ...DEFAULT_WEIGHTS,
  miniTeam: 0,
  spread: 0,
  newFace: 0,
  outsideTeam: 0,
  wish: 0,
};

/**
 * Speed and quality of the rota search on the demo localities: a fixed number of steps per seed, one thread, beside the
 * cover bound and two greedy rotas (travel only, and with continuity) of the same input.
 */
export function benchRota({ steps, seeds, keep }: RotaBenchSettings): void {
  for (const [shape, settings] of Object.entries(SHAPES)) {
    const input = toInput(settings, DEFAULT_WEIGHTS);
    const bounds = [...coverBound(input).values()];
    const bound = bounds.reduce((sum, workers) => sum + workers, 0) / bounds.length;
    const line = (instance: string, seed: number, figures: Record<string, number>): BenchLine => ({
      suite: 'rota',
      instance: `${shape}/${instance}`,
      seed,
      coverBound: round(bound),
      ...figures,
    });
    report(line('greedy-travel', 1, runSearch(toInput(settings, TRAVEL_ONLY), 0, 1)), keep);
    report(line('greedy', 1, runSearch(input, 0, 1)), keep);
    for (const seed of seeds) report(line(`${steps}-steps`, seed, runSearch(input, steps, seed)), keep);
  }
}

function toInput(settings: (typeof SHAPES)[keyof typeof SHAPES], weights: ObjectiveWeights): RotaInput {
  const dataset = makeDemoCouncil(settings);
  return toRotaInput(dataset, { from: DEMO_START, days: 7, travel: toTravelTable(dataset).table, weights });
}

function runSearch(input: RotaInput, steps: number, seed: number): Record<string, number> {
  const { problem, names } = toRotaProblem(input);
  const began = performance.now();
  const found = searchRota(problem, { ...DEFAULT_SEARCH, seed, steps });
  const seconds = (performance.now() - began) / 1000;
  const rota = toRota(problem, names, found.best, { madeBy: 'bench', seed, steps, threads: 1 });
  const measures = measureRota(input, rota);
  return {
    steps,
    seconds: round(seconds),
    stepsPerSecond: Math.round(found.steps / seconds),
    insertionsPerSecond: Math.round(found.insertions / seconds),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    findings: checkRota(input, rota).length,
    unallocated: rota.unallocated.length,
    ...figuresOf(measures),
    points: Object.values(costOf(input, rota)).reduce((sum, part) => sum + part, 0),
  };
}

function figuresOf({ continuity, minutes, punctuality }: RotaMeasures): Record<string, number> {
  return {
    distinctWorkers: round(continuity.overall.distinctWorkers.mean ?? 0),
    distinctP90: round(continuity.overall.distinctWorkers.p90 ?? 0),
    miniTeamShare: round(continuity.miniTeamShare ?? 0),
    travelPerWorkerVisit: round(minutes.travelPerWorkerVisit ?? 0),
    travelAndCommutePerWorkerVisit: round(minutes.travelAndCommutePerWorkerVisit ?? 0),
    fromPreferredMinutes: round(punctuality.preferred.mean ?? 0),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
