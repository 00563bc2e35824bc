import { checkRota, costOf, measureRota, type RotaMeasures } from '@homeround/check';
import type { Rota, RotaInput } from '@homeround/domain';
import { DEFAULT_SEARCH, searchRota } from '@homeround/engine';
import { toRota, toRotaProblem } from '@homeround/translate';

/** What one search came to: the rota, and its speed and quality as numbers. */
export interface SearchFigures {
  readonly rota: Rota;
  readonly measures: RotaMeasures;
  readonly figures: Record<string, number>;
}

/** One search of the whole input on this thread. Seconds are those of the search alone, its first rota included. */
export function runSearch(input: RotaInput, steps: number, seed: number): SearchFigures {
  const { problem, names } = toRotaProblem(input);
  const began = performance.now();
  const found = searchRota(problem, { ...DEFAULT_SEARCH, seed, steps });
  const seconds = (performance.now() - began) / 1000;
  const rota = toRota(problem, names, found.best, { madeBy: 'bench', seed, steps, threads: 1 });
  const measures = measureRota(input, rota);
  const figures = {
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
  return { rota, measures, figures };
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

/** To a thousandth. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
